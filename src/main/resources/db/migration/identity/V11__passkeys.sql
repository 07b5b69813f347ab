-- By what authenticators know a person: random, so that it tells nothing to whoever finds a lost one.
create table identity.passkey_user (
  person uuid primary key references identity.person,
  handle bytea not null unique
);

create table identity.passkey (
  id              uuid primary key,
  person          uuid not null references identity.person,
  name            text not null,
  credential      bytea not null unique,
  public_key      bytea not null,
  -- How often it signed, as it says; one that goes back is a copy.
  signature_count bigint not null,
  transports      text[] not null,
  attestation     bytea not null,
  backup_eligible boolean not null,
  backed_up       boolean not null,
  added_at        timestamptz not null default now(),
  last_used_at    timestamptz
);
create index passkey_person on identity.passkey (person);

alter table identity.passkey_user enable row level security;
alter table identity.passkey_user force row level security;
create policy house on identity.passkey_user using (store.viewer_is_house());
alter table identity.passkey enable row level security;
alter table identity.passkey force row level security;
create policy house on identity.passkey using (store.viewer_is_house());
