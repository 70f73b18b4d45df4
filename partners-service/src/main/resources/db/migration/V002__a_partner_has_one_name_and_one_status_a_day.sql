-- For "no two rows of one partner share a day". The extension is trusted: the database's owner may create it.
create extension if not exists btree_gist;

create table partner_name (
    partner_id uuid not null references partner,
    acronym    text not null,
    de         text not null,
    en         text,
    valid_from date,
    valid_to   date,
    source     text,
    constraint one_name_a_day exclude using gist (partner_id with =, daterange(valid_from, valid_to) with &&)
);

create table partner_status (
    partner_id uuid not null references partner,
    status     text not null,
    valid_from date,
    valid_to   date,
    source     text,
    constraint one_status_a_day exclude using gist (partner_id with =, daterange(valid_from, valid_to) with &&)
);
