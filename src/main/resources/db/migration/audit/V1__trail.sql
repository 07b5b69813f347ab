-- What was done. Rows are only ever added: the program's role may neither change nor remove one.
create table audit.entry (
  id      uuid primary key,
  at      timestamptz not null,
  -- nobody, member or house; with person and agency, or the task of the house.
  viewer  text not null check (viewer in ('nobody', 'member', 'house')),
  person  uuid,
  agency  uuid,
  task    text not null default '',
  channel text not null,
  address text not null,
  session text not null,
  action  text not null,
  kind    text not null,
  subject text not null,
  outcome text not null,
  details jsonb not null
);

alter table audit.entry enable row level security;
alter table audit.entry force row level security;
-- Everybody leaves traces, also who is not signed in.
create policy everybody_writes on audit.entry for insert with check (true);
create policy auditors_read on audit.entry for select using (
  store.viewer_is_house()
  or store.viewer_has_role('AUDITOR')
  or store.viewer_has_role('PLATFORM_ADMINISTRATOR')
  or (store.viewer_has_role('AGENCY_ADMINISTRATOR') and agency = store.viewer_agency()));

create index entry_at on audit.entry (at desc, id desc);

-- Whoever is not the owner of this table, whatever that role is called, may write and read and no more.
do $$
declare
  granted record;
begin
  for granted in select distinct grantee from information_schema.role_table_grants
    where table_schema = 'audit' and table_name = 'entry' and grantee <> current_user
  loop
    execute format('revoke update, delete, truncate, references, trigger on audit.entry from %I', granted.grantee);
  end loop;
end
$$;
