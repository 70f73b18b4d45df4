create table measure (
    id uuid primary key,
    version bigint not null,
    recorded_at timestamptz not null,
    code text collate "C" not null,
    title_de text not null,
    title_en text,
    description_de text,
    description_en text,
    kind text,
    declaration text not null,
    action_fields varchar[] not null,
    target_groups varchar[] not null,
    first_day date,
    last_day date,
    sources text[] not null,
    constraint measure_code_is_unique unique (code),
    constraint measure_ends_after_it_begins check (last_day >= first_day),
    constraint measure_has_an_action_field check (cardinality(action_fields) > 0)
);

create table measure_lead (
    measure_id uuid not null references measure,
    partner_id uuid,
    partner_code text,
    bench text,
    valid_from date,
    valid_to date,
    constraint partner_or_bench_leads check ((partner_id is null) <> (bench is null) and (partner_id is null) = (partner_code is null))
);
create index measure_lead_by_measure on measure_lead (measure_id);
create index measure_lead_by_partner on measure_lead (partner_code);

create table measure_participant (
    measure_id uuid not null references measure,
    partner_id uuid not null,
    partner_code text not null,
    role text not null,
    primary key (measure_id, partner_id)
);
create index measure_participant_by_partner on measure_participant (partner_code);

create table reporting_plan (
    id uuid primary key,
    measure_id uuid not null references measure,
    indicator text collate "C" not null references indicator (code),
    frequency text not null,
    region_level text not null,
    due_days int not null,
    origin date,
    attribution text not null,
    baseline numeric,
    note text,
    constraint plan_is_unique unique (measure_id, indicator)
);
create index reporting_plan_by_indicator on reporting_plan (indicator);

create table plan_target (
    plan_id uuid not null references reporting_plan,
    position int not null,
    period text,
    direction text not null,
    target_value numeric not null,
    source text,
    primary key (plan_id, position)
);
