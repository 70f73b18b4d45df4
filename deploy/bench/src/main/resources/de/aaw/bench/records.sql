-- Submitted by nobody yet: what the script submits and accepts, each client its own.
create function numbered(number bigint) returns uuid immutable language sql
    return ('00000000-0000-7000-8000-' || lpad(number::text, 12, '0'))::uuid;

create table sample (type text primary key, message text not null);

insert into measure (id, version, recorded_at, code, title_de, declaration, action_fields, target_groups, sources)
select numbered(client), 1, now(), 'BENCH-' || client, 'Maßnahme', 'BENCH', '{BENCH/Z1}', '{}', '{}'
  from generate_series(0, 7) client;

insert into report (id, version, measure_id, first_day, last_day, recorded_at)
select numbered(client * 1000000 + number), 0, numbered(client), date '2000-01-01' + number, date '2000-01-01' + number, now()
  from generate_series(0, 7) client cross join generate_series(1, 2000) number;

insert into revision (id, edition, report_id, number, state, saved_at)
select id, 1, id, 1, 'DRAFT', now() from report;

analyze;
