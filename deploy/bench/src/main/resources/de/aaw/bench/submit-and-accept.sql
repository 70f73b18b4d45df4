-- What submitting and accepting one report writes, commit by commit; nothing is read.
\set number :number + 1
\set id :client_id * 1000000 + :number
begin;
update report set recorded_at = clock_timestamp(), version = 1 where id = numbered(:id) and version = 0;
update revision set edition = 2, parts = 1, state = 'SUBMITTED', submitted_subject = 'office', submitted_by = 'OFFICE', submitted_at = clock_timestamp() where id = numbered(:id) and edition = 1;
insert into outbox (topic, key, subject, type, version, message) select 'aaw.measures.report', numbered(:client_id), numbered(:id), type, 1, message from sample where type = 'de.aaw.report.values-recorded';
insert into outbox (topic, key, subject, type, version, message) select 'aaw.measures.report', numbered(:client_id), numbered(:id), type, 1, message from sample where type = 'de.aaw.report.submitted';
commit;
begin;
update report set accepted_revision = 1, recorded_at = clock_timestamp(), version = 2 where id = numbered(:id) and version = 1;
update revision set edition = 3, state = 'ACCEPTED', decided_by = 'office-second', decided_at = clock_timestamp() where id = numbered(:id) and edition = 2;
insert into outbox (topic, key, subject, type, version, message) select 'aaw.measures.report', numbered(:client_id), numbered(:id), type, 2, message from sample where type = 'de.aaw.report.accepted';
commit;
