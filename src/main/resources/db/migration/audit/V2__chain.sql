-- Entries that wait for their seal, marked in the transaction that wrote them. The sealer looks here and never for "an id
-- greater than the last": transactions become visible in another order than their ids.
create table audit.unsealed (
  entry uuid primary key
);

-- The chain: each seal's hash is made of the one before, its number, and everything in its entry.
create table audit.seal (
  number bigint primary key check (number > 0),
  entry  uuid not null unique,
  hash   bytea not null check (octet_length(hash) = 32)
);

alter table audit.unsealed enable row level security;
alter table audit.unsealed force row level security;
create policy everybody_marks on audit.unsealed for insert with check (true);
create policy sealer_reads on audit.unsealed for select using (store.viewer_is_house());
create policy sealer_clears on audit.unsealed for delete using (store.viewer_is_house());

alter table audit.seal enable row level security;
alter table audit.seal force row level security;
create policy sealer_adds on audit.seal for insert with check (store.viewer_is_house());
create policy readers_of_the_entry on audit.seal for select using (
  store.viewer_is_house() or exists (select from audit.entry e where e.id = entry));

-- Entries that were written before there was a chain. The owner is bound by the policies too, and must say who looks.
select set_config('saola.viewer', 'house', true);
insert into audit.unsealed select id from audit.entry;

do $$
declare
  granted record;
begin
  for granted in select distinct grantee from information_schema.role_table_grants
    where table_schema = 'audit' and table_name = 'seal' and grantee <> current_user
  loop
    execute format('revoke update, delete, truncate, references, trigger on audit.seal from %I', granted.grantee);
    execute format('revoke update, truncate, references, trigger on audit.unsealed from %I', granted.grantee);
  end loop;
end
$$;

-- What the trail is searched by. The collation "C" lets a room's actions be found as a range.
alter table audit.entry alter column action type text collate "C";
create index entry_action on audit.entry (action, at desc);
create index entry_subject on audit.entry (subject, at desc) where subject <> '';
create index entry_agency on audit.entry (agency, at desc) where agency is not null;
create index entry_person on audit.entry (person, at desc) where person is not null;
