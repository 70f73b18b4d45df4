-- Numbers are never used twice: what failed under one leaves nothing to the next.
create table rebuild (
    number     integer     primary key check (number > 1),
    state      text        not null check (state in ('FILLING', 'SUMMING', 'CATCHING_UP', 'SERVING', 'SERVED', 'FAILED')),
    events     bigint      not null default 0,
    reason     text,
    started_at timestamptz not null default clock_timestamp(),
    ended_at   timestamptz,
    check ((ended_at is null) = (state in ('FILLING', 'SUMMING', 'CATCHING_UP'))),
    check ((reason is not null) = (state = 'FAILED'))
);
comment on column rebuild.events is 'applied by the rebuild, counted in the transactions that applied them';
create unique index rebuild_one_at_a_time on rebuild ((true)) where ended_at is null;
