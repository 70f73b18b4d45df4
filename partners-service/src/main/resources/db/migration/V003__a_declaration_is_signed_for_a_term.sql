create table declaration (
    id                uuid primary key,
    version           bigint      not null,
    code              text        not null constraint declaration_code_is_unique unique,
    recorded_at       timestamptz not null,
    title_de          text        not null,
    title_en          text,
    signed_on         date,
    first_day         date        not null,
    original_last_day date        not null,
    sources           text[]      not null,
    constraint a_term_has_a_day check (original_last_day >= first_day)
);

create table declaration_amendment (
    declaration_id uuid        not null references declaration,
    last_day       date        not null,
    decided_on     date,
    source         text,
    recorded_at    timestamptz not null,
    primary key (declaration_id, last_day)
);

create table declaration_signature (
    declaration_id uuid    not null references declaration,
    partner_id     uuid    not null references partner,
    partner_code   text    not null,
    role           text    not null,
    signed_on      date,
    reservation    text,
    verified       boolean not null,
    source         text,
    primary key (declaration_id, partner_id)
);

create unique index one_lead on declaration_signature (declaration_id) where role = 'LEAD';

create table declaration_action_field (
    declaration_id uuid not null references declaration,
    field          text not null,
    title_de       text not null,
    title_en       text,
    primary key (declaration_id, field)
);
