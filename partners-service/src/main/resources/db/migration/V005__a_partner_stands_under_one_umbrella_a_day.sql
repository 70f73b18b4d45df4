-- That nobody is above himself over others is seen by the service, which lets one change of this table in at a time.
create table partner_umbrella (
    partner_id    uuid not null references partner,
    umbrella_id   uuid not null references partner,
    umbrella_code text not null,
    valid_from    date,
    valid_to      date,
    source        text,
    constraint one_umbrella_a_day exclude using gist (partner_id with =, daterange(valid_from, valid_to) with &&),
    constraint nobody_is_above_himself check (umbrella_id <> partner_id)
);
