-- measure_id leads every key: a measure's facts stay together, also when tables are distributed.
create table revision_part (
    measure_id  uuid        not null,
    report_id   uuid        not null,
    revision    integer     not null,
    part        integer     not null,
    of          integer     not null,
    period      text        not null,
    first_day   date        not null,
    last_day    date        not null,
    recorded_at timestamptz not null,
    event_time  timestamptz not null,
    primary key (measure_id, report_id, revision, part),
    check (part between 1 and of),
    check (first_day <= last_day)
);
create index revision_part_period on revision_part (measure_id, period);

create table revision_value (
    measure_id  uuid    not null,
    report_id   uuid    not null,
    revision    integer not null,
    position    integer not null,
    indicator   text    not null,
    region      text    not null,
    land        text,
    breakdown   jsonb   not null,
    role        text    not null,
    status      text    not null,
    precision   text    not null,
    number      numeric,
    numerator   numeric,
    denominator numeric,
    score       text,
    source      text,
    reason      text,
    note        text,
    primary key (measure_id, report_id, revision, position)
);
comment on column revision_value.land is 'the Land the region lies in; null for the whole country';
create index revision_value_indicator on revision_value (indicator, measure_id, report_id, revision);

create table report_state (
    measure_id  uuid        not null,
    report_id   uuid        not null,
    version     bigint      not null,
    revision    integer     not null,
    state       text        not null,
    reason      text,
    recorded_at timestamptz not null,
    event_time  timestamptz not null,
    primary key (measure_id, report_id, version)
);

-- Small, and so the quick answer to "which measures ever reported this indicator".
create table reported_indicator (
    indicator  text not null,
    measure_id uuid not null,
    primary key (indicator, measure_id)
);
