-- Whether it came back from a server further on: that the next server takes a letter then proves nothing.
alter table post.bounce add column returned boolean not null default false;
