-- A load that somebody asked for on the page: what was asked, and what came of it. The files lie in the data folder until
-- they are loaded or thrown away.
create table species.load (
  id       uuid primary key,
  asked_at timestamptz not null,
  person   uuid,
  asked    jsonb not null,
  job      uuid,
  -- Of the last run; none before it ended.
  report   jsonb
);

alter table species.load enable row level security;
alter table species.load force row level security;
create policy kept on species.load
  using (store.viewer_is_house() or store.viewer_has_role('PLATFORM_ADMINISTRATOR'));

-- The starter set is open to everybody, but not to who never said who looks.
drop policy seen on species.edition;
create policy seen on species.edition for select
  using (source = 'STARTER' and store.viewer_kind() <> '' or store.viewer_is_house() or store.viewer_person() is not null);
drop policy seen on species.item;
create policy seen on species.item for select
  using (source = 'STARTER' and store.viewer_kind() <> '' or store.viewer_is_house() or store.viewer_person() is not null);
