-- Who somebody is at a provider of sign-in (OpenID Connect). Linked by its person while signed in, never by an address for
-- mail; one identity opens one account.
create table identity.linked_identity (
  id           uuid primary key,
  person       uuid not null references identity.person,
  issuer       text not null,
  subject      text not null,
  linked_at    timestamptz not null default now(),
  last_used_at timestamptz,
  unique (issuer, subject)
);
create index linked_identity_person on identity.linked_identity (person);
alter table identity.linked_identity enable row level security;
alter table identity.linked_identity force row level security;
create policy house on identity.linked_identity using (store.viewer_is_house());
