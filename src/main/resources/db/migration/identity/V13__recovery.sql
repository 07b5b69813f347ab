-- Who lost every way in asks; a second person, who knows them, confirms; a link comes by mail. Here is its hash.
create table identity.recovery (
  id           uuid primary key,
  person       uuid not null references identity.person,
  asked_at     timestamptz not null default now(),
  asked_from   text not null,
  decided_by   uuid references identity.person check (decided_by <> person),
  decided_at   timestamptz,
  confirmed    boolean,
  token_hash   bytea unique,
  expires_at   timestamptz,
  used_at      timestamptz,
  check ((decided_by is null) = (decided_at is null)),
  check (confirmed is null or decided_at is not null)
);
create unique index recovery_waiting on identity.recovery (person) where decided_at is null;
alter table identity.recovery enable row level security;
alter table identity.recovery force row level security;
create policy house on identity.recovery using (store.viewer_is_house());
