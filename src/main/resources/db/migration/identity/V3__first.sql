-- The link by which the first administrator comes in, printed at the start. Here is the hash of its 256 random bits alone.
create table identity.first_link (
  token_hash bytea primary key,
  made_at    timestamptz not null default now(),
  used_at    timestamptz
);
alter table identity.first_link enable row level security;
alter table identity.first_link force row level security;
create policy house on identity.first_link using (store.viewer_is_house());

-- Only the house writes people: the front doors decide, then it works for them. A member who reached this table past them
-- could otherwise unblock themself.
drop policy keepers_write on identity.person;
create policy house_writes on identity.person using (store.viewer_is_house());

-- Who keeps one agency must not make themself a keeper of the whole house, nor an auditor of it, whatever asks for it.
drop policy keepers_write on identity.membership;
create policy keepers_write on identity.membership using (
  store.viewer_is_house() or store.viewer_has_role('PLATFORM_ADMINISTRATOR')
  or (store.viewer_has_role('AGENCY_ADMINISTRATOR') and agency = store.viewer_agency()
      and not roles && array['PLATFORM_ADMINISTRATOR', 'AUDITOR']));

-- What tells who was where, and when, is ended and never deleted.
do $$
declare
  granted record;
begin
  for granted in select distinct table_name, grantee from information_schema.role_table_grants
    where table_schema = 'identity' and table_name in ('agency', 'person', 'membership', 'deputy', 'invitation')
      and grantee <> current_user
  loop
    execute format('revoke delete, truncate, references, trigger on identity.%I from %I', granted.table_name, granted.grantee);
  end loop;
end
$$;
