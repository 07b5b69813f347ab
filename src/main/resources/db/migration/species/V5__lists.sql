-- Lists of names that people bring to be checked: for the person who brought them alone, and forgotten after a day.
create table species.list_check (
  id       uuid primary key,
  person   uuid not null,
  asked_at timestamptz not null,
  until    timestamptz not null,
  about    jsonb not null,
  -- How it is to be read; none before somebody has said it.
  choice   jsonb,
  edition  int not null default 0,
  job      uuid
);
create index list_check_person on species.list_check (person);

-- Some hundred rows of a list, packed: as they were brought, and what they came to.
create table species.list_part (
  list    uuid not null references species.list_check on delete cascade,
  part    int not null,
  brought bytea not null,
  answers bytea,
  counts  jsonb,
  primary key (list, part)
);

alter table species.list_check enable row level security;
alter table species.list_check force row level security;
create policy own on species.list_check
  using (person = store.viewer_person() or store.viewer_is_house());

alter table species.list_part enable row level security;
alter table species.list_part force row level security;
create policy own on species.list_part
  using (exists (
    select from species.list_check held
    where held.id = list and (held.person = store.viewer_person() or store.viewer_is_house())));
