-- Originals live in this schema and are never rebuilt; facts and rollups live in reporting_<number>.
create table serving (
    only_row boolean primary key default true check (only_row),
    number   integer not null check (number > 0)
);
insert into serving (number) values (1);
