create table partner_succession (
    partner_id     uuid not null references partner,
    successor_id   uuid not null references partner,
    successor_code text not null,
    transferred_on date not null,
    competence_de  text not null,
    competence_en  text,
    source         text,
    primary key (partner_id, successor_id, transferred_on),
    constraint nobody_succeeds_himself check (successor_id <> partner_id)
);
