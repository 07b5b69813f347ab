-- Keys of programs, each for one agency of its person. The hash of 256 random bits; the key itself is shown once.
create table identity.api_token (
  id           uuid primary key,
  person       uuid not null references identity.person,
  agency       uuid not null references identity.agency,
  name         text not null,
  token_hash   bytea not null unique,
  scopes       text[] not null check (cardinality(scopes) > 0),
  made_at      timestamptz not null default now(),
  expires_at   timestamptz not null check (expires_at <= made_at + interval '366 days'),
  last_used_at timestamptz
);
create index api_token_person on identity.api_token (person);
alter table identity.api_token enable row level security;
alter table identity.api_token force row level security;
create policy house on identity.api_token using (store.viewer_is_house());
