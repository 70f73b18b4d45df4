create table report (
    id uuid primary key,
    version bigint not null,
    measure_id uuid not null references measure,
    first_day date not null,
    last_day date not null,
    recorded_at timestamptz not null,
    accepted_revision int,
    constraint report_is_unique unique (measure_id, first_day, last_day),
    constraint report_ends_after_it_begins check (last_day >= first_day)
);

create table revision (
    id uuid primary key,
    edition bigint not null,
    report_id uuid not null references report,
    number int not null,
    state text not null,
    reason text,
    narrative text,
    saved_at timestamptz not null,
    parts int,
    submitted_subject text,
    submitted_by text,
    submitted_at timestamptz,
    decided_by text,
    decided_at timestamptz,
    return_reason text,
    constraint revision_is_unique unique (report_id, number),
    constraint revision_is_submitted_by_someone check ((state = 'DRAFT') = (submitted_subject is null))
);
create unique index revision_is_open_once on revision (report_id) where state = 'DRAFT';

create table report_value (
    revision_id uuid not null references revision,
    position int not null,
    indicator text collate "C" not null references indicator (code),
    region text not null,
    breakdown text not null,
    role text not null,
    status text not null,
    stated_precision text not null,
    number numeric,
    numerator numeric,
    denominator numeric,
    score text,
    source text,
    reason text,
    note text,
    primary key (revision_id, position)
);
create index report_value_by_indicator on report_value (indicator);

-- The code never tries; this holds against a hand on the database, too.
create function values_are_fixed_once_submitted() returns trigger language plpgsql as $$
begin
    if exists (select 1 from revision where revision.id = old.revision_id and revision.state <> 'DRAFT') then
        raise exception 'values of a submitted revision never change';
    end if;
    return coalesce(new, old);
end
$$;
create trigger values_are_fixed_once_submitted before update or delete on report_value
    for each row execute function values_are_fixed_once_submitted();
