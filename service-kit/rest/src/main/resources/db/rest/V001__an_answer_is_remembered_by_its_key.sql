-- The answer to a POST that was sent with an Idempotency-Key, stored in the transaction of the change it tells of.
create table idempotent_answer (
    key_digest  text primary key,               -- SHA-256 of caller, method, URI and key
    body_digest text not null,                  -- SHA-256 of the request body
    status      integer not null,
    headers     jsonb not null,
    body        bytea,
    recorded_at timestamptz not null default now()
);

create index idempotent_answer_recorded_at on idempotent_answer (recorded_at);
