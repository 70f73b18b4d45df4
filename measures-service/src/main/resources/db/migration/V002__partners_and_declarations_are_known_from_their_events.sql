create table known_partner (
    id uuid primary key,
    code text not null,
    version bigint not null
);
create index known_partner_by_code on known_partner (code);

create table known_partner_status (
    partner_id uuid not null references known_partner,
    status text not null,
    valid_from date,
    valid_to date
);
create index known_partner_status_by_partner on known_partner_status (partner_id);

create table known_declaration (
    id uuid primary key,
    code text not null,
    version bigint not null,
    action_fields text[] not null
);
create index known_declaration_by_code on known_declaration (code);
