-- A row is locked before the facts of its measure are read and summed.
create table measure_lock (
    measure_id uuid primary key
);

-- Today's counting values, added over the regions inside a Land and over nothing else; the columns after the key are those of a Sum.
create table rollup (
    measure_id     uuid    not null,
    counting       text    not null,
    indicator      text    not null,
    period         text    not null,
    first_day      date    not null,
    last_day       date    not null,
    land           text,
    breakdown      jsonb   not null,
    planned        boolean not null,
    numbers        bigint  not null,
    number         numeric not null,
    fractions      bigint  not null,
    numerator      numeric not null,
    denominator    numeric not null,
    scores         jsonb   not null,
    not_available  bigint  not null,
    not_applicable bigint  not null,
    status         text,
    precision      text,
    unique nulls not distinct (measure_id, counting, indicator, period, land, breakdown, planned)
);
comment on column rollup.planned is 'planned values never mix with others, and so have rows of their own';
create index rollup_indicator on rollup (indicator, counting);
