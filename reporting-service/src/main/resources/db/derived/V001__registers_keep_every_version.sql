-- Valid time lies inside data; recorded time is the append time of the event. Rows are only ever inserted.
create table partner_version (
    id          uuid        not null,
    version     bigint      not null,
    code        text        not null,
    recorded_at timestamptz not null,
    event_time  timestamptz not null,
    data        jsonb       not null,
    primary key (id, version)
);

create table declaration_version (
    id          uuid        not null,
    version     bigint      not null,
    code        text        not null,
    recorded_at timestamptz not null,
    event_time  timestamptz not null,
    data        jsonb       not null,
    primary key (id, version)
);

create table indicator_version (
    id          uuid        not null,
    version     bigint      not null,
    code        text        not null,
    recorded_at timestamptz not null,
    event_time  timestamptz not null,
    data        jsonb       not null,
    primary key (id, version)
);
create index indicator_version_code on indicator_version (code);

create table measure_version (
    id          uuid        not null,
    version     bigint      not null,
    code        text        not null,
    recorded_at timestamptz not null,
    event_time  timestamptz not null,
    indicators  text[]      not null,
    data        jsonb       not null,
    primary key (id, version)
);
comment on column measure_version.indicators is 'those planned in this version';
create index measure_version_indicators on measure_version using gin (indicators);
