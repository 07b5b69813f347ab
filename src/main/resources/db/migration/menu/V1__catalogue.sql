-- The menu of services. An entry is one document: it is always read and shown whole.
create table menu.service (
  id         text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  body       jsonb not null check (body ->> 'id' = id),
  -- What the program brought. While body equals it, nobody here has changed the entry and a newer program may.
  shipped    jsonb,
  changed_at timestamptz not null default now()
);

create table menu.list (
  id         text primary key,
  body       jsonb not null,
  shipped    jsonb,
  changed_at timestamptz not null default now()
);

-- Which shipped catalogue was taken last, by the hash of its files: the same one is not read again at each start.
create table menu.shipment (
  only_row boolean primary key default true check (only_row),
  hash     text not null,
  taken_at timestamptz not null default now()
);

-- For rooms above that count over entries.
create view menu.pub_service with (security_invoker = true) as
  select id, body ->> 'kind' as kind, body -> 'title' as title, body -> 'leads' as leads, body ->> 'edition' as edition
  from menu.service;
