-- Agencies that ask for an account. Nobody sees one before the address in it has answered.
create table identity.application (
  id           uuid primary key,
  kind         text not null,
  country      text check (country ~ '^[A-Z][A-Z0-9]$'),
  name         jsonb not null check (name ? 'en'),
  -- The official contact: name, post, email, telephone, page.
  contact      jsonb not null,
  why          text not null,
  -- Who would be its first administrator.
  first_name   text not null,
  first_email  text not null,
  language     text not null,
  status       text not null check (status in ('UNCONFIRMED', 'WAITING', 'APPROVED', 'REFUSED')),
  -- Of the link that confirms the address.
  token_hash   bytea not null unique,
  filed_by     uuid references identity.person,
  filed_at     timestamptz not null default now(),
  decided_by   uuid references identity.person,
  decided_at   timestamptz,
  -- How the official contact was verified, and why it was refused.
  verified     text not null default '',
  reason       text not null default '',
  agency       uuid references identity.agency,
  version      bigint not null default 0
);
create index application_status on identity.application (status, filed_at);
alter table identity.application enable row level security;
alter table identity.application force row level security;
create policy house on identity.application using (store.viewer_is_house());
create policy keepers_read on identity.application for select using (
  store.viewer_has_role('PLATFORM_ADMINISTRATOR') and status <> 'UNCONFIRMED');
create policy keepers_decide on identity.application for update using (
  store.viewer_has_role('PLATFORM_ADMINISTRATOR') and status <> 'UNCONFIRMED');
