-- Messages that were committed with the state and that the broker has not acknowledged yet.
create table outbox (
    id bigint generated always as identity primary key,
    topic text not null,
    key text not null,
    subject text not null,
    type text not null,
    version bigint not null,
    message text not null,                                      -- text, not jsonb: sent byte for byte as it was written
    created_at timestamptz not null default clock_timestamp()
);

-- Everything that was published, in the order of its publication. The relay counts the positions itself: a sequence would
-- leave a gap at every rollback, and with two writers the primary key refuses the second.
create table change (
    position bigint primary key,
    topic text not null,
    key text not null,
    subject text not null,
    type text not null,
    version bigint not null,
    message text not null,
    published_at timestamptz not null default clock_timestamp()
);

-- Whose messages may still be on their way to the broker: null after an orderly stop.
create table relay (
    only_row boolean primary key default true check (only_row),
    owner uuid
);
insert into relay default values;
