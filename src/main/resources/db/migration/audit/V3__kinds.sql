-- The trail is also searched by the kind of record.
create index entry_kind on audit.entry (kind, at desc) where kind <> '';
