create table partner (
    id          uuid primary key,
    version     bigint      not null,
    code        text        not null constraint partner_code_is_unique unique,
    recorded_at timestamptz not null,
    kind        text        not null,
    bench       text        not null,
    land        text,
    website     text,
    sources     text[]      not null
);
