-- What the law said of a taxon on a day, as it was worked out when somebody asked for it on paper: kept whole, so that it
-- can be shown and checked when the data or the way of working it out have changed.
create table species.statement (
  code       text primary key check (code ~ '^[2-9A-HJKMNP-Z]{16}$'),
  taxon      int not null,
  regime     text not null check (regime in ('CITES', 'EU', 'CMS')),
  day        date not null,
  country    text,
  edition    int not null,
  everything boolean not null,
  made_at    timestamptz not null,
  content    jsonb not null check (length(content::text) < 4000000)
);

-- The code is the key: whoever names it sees that one row, and nobody sees a list of them.
alter table species.statement enable row level security;
alter table species.statement force row level security;
create policy named on species.statement for select using (code = nullif(current_setting('saola.statement', true), ''));
-- Species decides of which data the viewer may have one; who looks must be said.
create policy made on species.statement for insert
  with check (current_setting('saola.viewer', true) in ('nobody', 'member', 'house'));

-- What was stated is never changed nor taken back by the program.
do $$
declare
  granted record;
begin
  for granted in select distinct grantee from information_schema.role_table_grants
    where table_schema = 'species' and table_name = 'statement' and grantee <> current_user
  loop
    execute format('revoke update, delete, truncate, references, trigger on species.statement from %I', granted.grantee);
  end loop;
end
$$;
