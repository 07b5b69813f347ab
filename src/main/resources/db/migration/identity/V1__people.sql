-- Agencies of countries, and organisations that belong to none.
create table identity.agency (
  id            uuid primary key,
  kind          text not null,
  country       text check (country ~ '^[A-Z][A-Z0-9]$'),
  name          jsonb not null check (name ? 'en'),
  short_name    text not null default '',
  contact_email text not null default '',
  status        text not null default 'ACTIVE' check (status in ('ACTIVE', 'SUSPENDED')),
  -- Fictional, of the demonstration.
  fictional     boolean not null default false,
  registered_at timestamptz not null default now(),
  version       bigint not null default 0
);

-- The countries that a regional network lists as its members.
create table identity.network_member (
  network uuid not null references identity.agency,
  country text not null check (country ~ '^[A-Z][A-Z0-9]$'),
  primary key (network, country)
);

create table identity.person (
  id         uuid primary key,
  name       text not null,
  email      text not null,
  language   text not null default 'en',
  -- ERASED keeps the id, so that the trail still says that it was one person, and nothing else of them.
  status     text not null default 'ACTIVE' check (status in ('ACTIVE', 'BLOCKED', 'ERASED')),
  created_at timestamptz not null default now(),
  version    bigint not null default 0
);
create unique index person_email on identity.person (lower(email)) where status <> 'ERASED';

-- What a person does for an agency. A membership is ended, never deleted: who could see what, and when, must stay known.
create table identity.membership (
  person     uuid not null references identity.person,
  agency     uuid not null references identity.agency,
  roles      text[] not null check (cardinality(roles) > 0),
  since      timestamptz not null default now(),
  ended_at   timestamptz,
  primary key (person, agency, since)
);
create unique index membership_now on identity.membership (person, agency) where ended_at is null;
create index membership_agency on identity.membership (agency) where ended_at is null;

-- A deputy has, on the days from first to last, the roles there of the person they stand in for.
create table identity.deputy (
  id         uuid primary key,
  agency     uuid not null references identity.agency,
  person     uuid not null references identity.person,
  deputy     uuid not null references identity.person check (deputy <> person),
  first_day  date not null,
  last_day   date not null check (last_day >= first_day),
  ended_at   timestamptz
);

-- The link holds 256 random bits; here is their hash alone.
create table identity.invitation (
  id         uuid primary key,
  agency     uuid not null references identity.agency,
  name       text not null,
  email      text not null,
  language   text not null,
  roles      text[] not null check (cardinality(roles) > 0),
  token_hash bytea not null unique,
  invited_by uuid references identity.person,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at    timestamptz,
  withdrawn_at timestamptz
);
