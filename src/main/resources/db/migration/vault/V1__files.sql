-- What lies on disk, once for each agency and each content. Only the house reads this table: it holds the wrapped keys, and a
-- viewer comes to a content through a file that they may see.
create table vault.content (
  id          uuid primary key,
  agency      uuid not null,
  -- Of agency and SHA-256 under a key of its own: neither the disk nor this row tells what the plain text was.
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  -- Of the plain text, in bytes.
  size        bigint not null check (size > 0),
  key_id      text not null,
  wrapped_key bytea not null,
  stored_at   timestamptz not null,
  unique (agency, fingerprint)
);
create index content_fingerprint on vault.content (fingerprint);

-- A file as people know it. A removed one keeps its row, without name and content: that it was there must stay known.
create table vault.file (
  id         uuid primary key,
  content    uuid references vault.content on update cascade,
  -- Of the plain text, hexadecimal.
  sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size       bigint not null check (size > 0),
  type       text not null,
  name       text not null,
  agency     uuid not null,
  -- Who brought it; nobody where the house made it.
  person     uuid,
  brought_at timestamptz not null,
  -- What it hangs on, in the words of the room that owns that.
  kind       text not null,
  subject    text not null,
  handling   jsonb not null,
  deleted_at timestamptz,
  check ((deleted_at is null) = (content is not null)),
  check (agency::text = handling ->> 'owner')
);
create index file_hangs_on on vault.file (kind, subject) where deleted_at is null;
create index file_content on vault.file (content);

-- What an agency uses, and what it may where that differs from the setting. Its row is locked while files come and go, so
-- that two uploads cannot both take the last free bytes.
create table vault.holding (
  agency uuid primary key,
  files  bigint not null default 0 check (files >= 0),
  bytes  bigint not null default 0 check (bytes >= 0),
  quota  bigint check (quota >= 0)
);

-- What the looks at the disk found.
create table vault.sweep (
  id       uuid primary key,
  at       timestamptz not null,
  contents bigint not null,
  bytes    bigint not null,
  -- Files without a row that were taken away.
  cleared  bigint not null
);
create table vault.finding (
  sweep   uuid not null references vault.sweep on delete cascade,
  what    text not null check (what in ('MISSING', 'WRONG_SIZE', 'WRONG_COUNT')),
  agency  uuid not null,
  -- None for a count.
  content uuid
);
create index finding_sweep on vault.finding (sweep);

alter table vault.content enable row level security;
alter table vault.content force row level security;
create policy house on vault.content using (store.viewer_is_house());

alter table vault.file enable row level security;
alter table vault.file force row level security;
create policy seen on vault.file for select using (store.may_see(handling));
create policy kept on vault.file for insert with check (store.viewer_is_house() or agency = store.viewer_agency());
create policy house on vault.file for update using (store.viewer_is_house());

alter table vault.holding enable row level security;
alter table vault.holding force row level security;
create policy house on vault.holding using (store.viewer_is_house());
create policy own on vault.holding for select using (agency = store.viewer_agency());

alter table vault.sweep enable row level security;
alter table vault.sweep force row level security;
create policy house on vault.sweep using (store.viewer_is_house());
alter table vault.finding enable row level security;
alter table vault.finding force row level security;
create policy house on vault.finding using (store.viewer_is_house());

-- Rows of files are never deleted by the program, whatever its role is called.
do $$
declare
  granted record;
begin
  for granted in select distinct grantee from information_schema.role_table_grants
    where table_schema = 'vault' and table_name = 'file' and grantee <> current_user
  loop
    execute format('revoke delete, truncate, references, trigger on vault.file from %I', granted.grantee);
  end loop;
end
$$;
