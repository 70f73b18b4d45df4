-- The last applied record of each partition; recorded_at is the running maximum of the append times up to it.
create table inbox_position (
    topic       text        not null,
    partition   integer     not null,
    last_offset bigint      not null,
    recorded_at timestamptz not null,
    primary key (topic, partition)
);

-- The highest version applied per aggregate: what a consistency token asks for.
create table inbox_applied (
    topic   text   not null,
    subject text   not null,
    version bigint not null,
    primary key (topic, subject)
);

-- Records that cannot be applied, with everything a retry at their original time needs.
create table inbox_quarantine (
    id               bigint generated always as identity primary key,
    topic            text        not null,
    partition        integer     not null,
    log_offset       bigint      not null,
    key              text,
    message          text,
    reason           text        not null,
    recorded_at      timestamptz not null,
    subject          text,
    version          bigint,
    completes        boolean     not null,
    quarantined_at   timestamptz not null default clock_timestamp(),
    attempts         integer     not null default 1,
    unique (topic, partition, log_offset)
);
create index inbox_quarantine_subject on inbox_quarantine (topic, subject, version);

-- An answer as of an instant not after settled_through never changes.
create table inbox_settled (
    only_row        boolean     primary key default true check (only_row),
    settled_through timestamptz not null
);
