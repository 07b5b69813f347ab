-- Letters, from the moment they are given to the post. What one says (it may hold a link or code that lets somebody in) is
-- there only while it waits; afterwards the row tells what became of it, until it is cleaned away.
create table post.letter (
  id          uuid primary key,
  template    text not null,
  purpose     text not null check (purpose in ('SECURITY', 'SERVICE', 'NEWS')),
  recipient   text not null,
  -- The recipient as servers spell it, by which two spellings of a mailbox are one.
  mailbox     text not null,
  language    text not null,
  subject     text,
  body        text,
  message_id  text not null unique,
  status      text not null check (status in ('WAITING', 'SENT', 'OUTBOX', 'FAILED', 'EXPIRED', 'UNWANTED', 'BOUNCED')),
  attempts    integer not null default 0,
  -- Why the last try failed: a code of ours, never what the server said, which may repeat the letter.
  problem     text,
  reply       text check (reply ~ '^[245][0-9]{2}( [245]\.[0-9]{1,3}\.[0-9]{1,3})?$'),
  created_at  timestamptz not null,
  due_at      timestamptz not null,
  expires_at  timestamptz not null,
  ended_at    timestamptz,
  check (status = 'WAITING' and subject is not null and body is not null
      or status <> 'WAITING' and subject is null and body is null and ended_at is not null)
);
create index letter_due on post.letter (due_at) where status = 'WAITING';
create index letter_newest on post.letter (created_at desc);
create index letter_mailbox on post.letter (mailbox);

-- Mailboxes that a server said do not exist or do not want us.
create table post.bounce (
  mailbox    text primary key,
  recipient  text not null,
  reply      text,
  noted_at   timestamptz not null,
  letter     uuid not null
);

-- Who wants no news any more. Kept as a hash, so that the list is no list of addresses.
create table post.unsubscribed (
  mailbox_hash bytea primary key check (octet_length(mailbox_hash) = 32),
  since        timestamptz not null
);

alter table post.letter enable row level security;
alter table post.letter force row level security;
create policy house on post.letter using (store.viewer_is_house()) with check (store.viewer_is_house());
create policy administrators on post.letter for select using (store.viewer_has_role('PLATFORM_ADMINISTRATOR'));

alter table post.bounce enable row level security;
alter table post.bounce force row level security;
create policy house on post.bounce using (store.viewer_is_house()) with check (store.viewer_is_house());
create policy administrators on post.bounce for select using (store.viewer_has_role('PLATFORM_ADMINISTRATOR'));

alter table post.unsubscribed enable row level security;
alter table post.unsubscribed force row level security;
create policy house on post.unsubscribed using (store.viewer_is_house()) with check (store.viewer_is_house());
