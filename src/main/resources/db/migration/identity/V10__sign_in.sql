-- How people show who they are. The house alone looks at these tables: each front door asks for the rows of its viewer, and
-- what another room reads by mistake or by force as a member is empty.

create table identity.password (
  person uuid primary key references identity.person,
  -- Argon2id with its salt and parameters.
  hash   text not null,
  set_at timestamptz not null default now()
);

-- The cookie holds 256 random bits; here is their hash alone, so that who reads this table cannot enter with it.
create table identity.session (
  token_hash bytea primary key,
  -- By which people name a session when they end it; it opens nothing.
  id         uuid not null unique,
  -- Nobody yet while a passkey or another house is being asked.
  person     uuid references identity.person,
  factors    text[] not null default '{}',
  acting_for uuid references identity.agency,
  started_at timestamptz not null default now(),
  seen_at    timestamptz not null default now(),
  expires_at timestamptz not null,
  address    text not null,
  device     text not null,
  -- What a passkey or another house was asked and has not answered: challenge, state. One at a time, taken by the answer.
  asked      jsonb
);
create index session_person on identity.session (person);

-- A one-time code sent by mail. The hash is made with the cookie's value, which is kept nowhere: eight digits alone would be
-- found from their hash at once.
create table identity.code (
  session    uuid primary key references identity.session (id) on delete cascade,
  code_hash  bytea not null,
  expires_at timestamptz not null,
  tries      int not null default 0
);

-- Failures by account and by address, under the hash of their names; here, not in memory, so that a restart forgives nothing.
create table identity.throttle (
  key_hash    bytea primary key,
  failures    int not null,
  last_failed timestamptz not null,
  open_at     timestamptz not null
);

alter table identity.password enable row level security;
alter table identity.password force row level security;
create policy house on identity.password using (store.viewer_is_house());
alter table identity.session enable row level security;
alter table identity.session force row level security;
create policy house on identity.session using (store.viewer_is_house());
alter table identity.code enable row level security;
alter table identity.code force row level security;
create policy house on identity.code using (store.viewer_is_house());
alter table identity.throttle enable row level security;
alter table identity.throttle force row level security;
create policy house on identity.throttle using (store.viewer_is_house());
