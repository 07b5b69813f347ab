-- What db-scheduler 16.12 keeps (postgresql_tables.sql of its sources, with the changes to state and execution_time).
create table jobs.scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  state                text,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on jobs.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on jobs.scheduled_tasks (last_heartbeat);

-- What people see of a job: who asked for it, how far it is, how it ended.
create table jobs.job (
  id              uuid primary key,
  name            text not null,
  -- Ids and codes that the job needs, as the room that owns it writes them.
  argument        text not null,
  status          text not null check (status in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  done            bigint not null default 0 check (done >= 0),
  total           bigint not null default 0 check (total >= 0),
  asked_by        uuid,
  asked_at        timestamptz not null,
  -- How often it was begun: more than once when the program ended under it.
  starts          integer not null default 0,
  started_at      timestamptz,
  ended_at        timestamptz,
  cancel_asked_at timestamptz,
  -- A message key and its values.
  outcome         text,
  outcome_values  text[] not null default '{}',
  check ((ended_at is not null) = (status in ('DONE', 'FAILED', 'CANCELLED')))
);
-- The same is not done twice at a time.
create unique index job_once on jobs.job (name, argument) where status in ('WAITING', 'RUNNING');
create index job_newest on jobs.job (asked_at desc);

-- How far a job came, in its own words, written in the transaction of its work. Apart from the row above, whose progress is
-- written beside that transaction.
create table jobs.job_state (
  job   uuid primary key references jobs.job on delete cascade,
  state text not null
);

alter table jobs.job enable row level security;
alter table jobs.job force row level security;
create policy house on jobs.job using (store.viewer_is_house()) with check (store.viewer_is_house());
create policy seen on jobs.job for select
  using (store.viewer_has_role('PLATFORM_ADMINISTRATOR') or asked_by = store.viewer_person());

alter table jobs.job_state enable row level security;
alter table jobs.job_state force row level security;
create policy house on jobs.job_state using (store.viewer_is_house()) with check (store.viewer_is_house());
