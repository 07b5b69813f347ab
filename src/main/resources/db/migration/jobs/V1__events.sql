-- Events that wait for a listener, as Spring Modulith 2.1 expects them (schemas/v2/schema-postgresql.sql of
-- spring-modulith-events-jdbc). A row goes when its listener has done its work.
create table jobs.event_publication (
  id                     uuid primary key,
  listener_id            text not null,
  event_type             text not null,
  serialized_event       text not null,
  publication_date       timestamptz not null,
  completion_date        timestamptz,
  status                 text,
  completion_attempts    integer,
  last_resubmission_date timestamptz
);
create index event_publication_event on jobs.event_publication using hash (serialized_event);
create index event_publication_completed on jobs.event_publication (completion_date);
create index event_publication_status on jobs.event_publication (status, publication_date);
