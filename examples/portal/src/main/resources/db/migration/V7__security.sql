-- version rises with each change of an account: a session that was opened before it ends. one_time: to be replaced at once.
alter table account add column version int default 0 not null;
alter table account add column one_time boolean default false not null;
