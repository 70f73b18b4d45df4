-- No constraint looks at what is said of a person: PostgreSQL would write the row that it refuses into its log.
create table contact (
    id          uuid primary key,
    version     bigint      not null,
    partner_id  uuid        not null references partner,
    recorded_at timestamptz not null,
    name        text,
    position    text,
    email       text,
    phone       text
);

create index contacts_of_a_partner on contact (partner_id, id);
