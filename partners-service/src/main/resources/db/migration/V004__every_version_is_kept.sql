-- The whole public state at each version: what asOf and the history read. Rows are added and never changed.
create table journal (
    register    text        not null,
    id          uuid        not null,
    version     bigint      not null,
    recorded_at timestamptz not null,
    change      text        not null,
    by_subject  text        not null,
    state       jsonb       not null,
    primary key (id, version)
);

create index journal_since on journal (register, recorded_at);

create function journal_is_for_ever() returns trigger language plpgsql as $$
begin
    raise exception 'what was recorded is never changed';
end $$;

create trigger journal_is_for_ever before update or delete or truncate on journal
    execute function journal_is_for_ever();
