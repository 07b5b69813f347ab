-- One load that changed something. An edition is the state of everything after it, so that it can be asked for again.
create table species.edition (
  number   int primary key,
  at       timestamptz not null,
  -- Who brought it; nobody for the starter set and for commands of the operator.
  person   uuid,
  source   text not null check (source in ('STARTER', 'OFFICIAL', 'NATIONAL')),
  title    jsonb not null,
  -- What the data says about itself: terms, what it covers and leaves out.
  about    jsonb not null,
  -- The day that the data itself says it is of.
  dated    date,
  verified boolean not null,
  -- Name, SHA-256 and number of rows of each file.
  files    jsonb not null,
  added    int not null,
  changed  int not null,
  removed  int not null
);

-- One fact, as it was from one edition until another: a taxon, its names, its range, a listing change, a restriction.
create table species.item (
  source text not null check (source in ('STARTER', 'OFFICIAL', 'NATIONAL')),
  kind   text not null,
  -- Within source and kind; stays the same for good.
  key    text not null,
  since  int not null references species.edition,
  until  int references species.edition,
  body   jsonb not null,
  primary key (source, kind, key, since),
  check (until > since)
);
create unique index item_current on species.item (source, kind, key) where until is null;

-- Numbers that Saola gave to what came without one.
create table species.number (
  source text not null,
  key    text not null,
  id     int not null unique,
  primary key (source, key)
);

-- What a load brings, beside what is there, while it is compared; its rows go before
-- the transaction of the load ends, so that nobody else ever sees one. COPY does not go into a guarded table.
create unlogged table species.incoming (
  kind text not null,
  key  text not null,
  body jsonb not null,
  primary key (kind, key)
);

-- The terms of official downloads forbid passing them on: those are for people who are signed in. The starter set is open.
alter table species.edition enable row level security;
alter table species.edition force row level security;
create policy seen on species.edition for select
  using (source = 'STARTER' or store.viewer_is_house() or store.viewer_person() is not null);
create policy house on species.edition for insert with check (store.viewer_is_house());

alter table species.item enable row level security;
alter table species.item force row level security;
create policy seen on species.item for select
  using (source = 'STARTER' or store.viewer_is_house() or store.viewer_person() is not null);
create policy house on species.item for insert with check (store.viewer_is_house());
create policy ended on species.item for update using (store.viewer_is_house());

alter table species.number enable row level security;
alter table species.number force row level security;
create policy house on species.number using (store.viewer_is_house());

-- What was loaded is never changed nor deleted by the program, whatever its role is called: a fact only ends.
do $$
declare
  granted record;
begin
  for granted in select distinct grantee from information_schema.role_table_grants
    where table_schema = 'species' and grantee <> current_user
  loop
    execute format('revoke update, delete, truncate, references, trigger on species.edition from %I', granted.grantee);
    execute format('revoke delete, truncate, references, trigger on species.item from %I', granted.grantee);
    execute format('revoke update, delete, truncate, references, trigger on species.number from %I', granted.grantee);
  end loop;
end
$$;
