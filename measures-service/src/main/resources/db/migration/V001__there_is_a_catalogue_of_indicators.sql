create table indicator (
    id uuid primary key,
    version bigint not null,
    recorded_at timestamptz not null,
    code text collate "C" not null,
    name_de text not null,
    name_en text,
    unit text not null,
    type text not null,
    signed boolean not null,
    comparable boolean not null,
    sensitive boolean not null,
    note text,
    sources text[] not null,
    constraint indicator_code_is_unique unique (code)
);
