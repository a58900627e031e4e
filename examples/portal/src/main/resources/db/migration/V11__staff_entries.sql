-- Who entered each event of a sitting, and when; place is that of the event in the document, from 0. Of what was entered
-- before this table nothing is known.
create table staff_entry (
    sitting_id varchar(300) not null references staff_sitting (id),
    place int not null,
    entered_at timestamp with time zone not null,
    entered_by varchar(64) not null,
    primary key (sitting_id, place)
);

-- Who put a sitting on newer declared choices than those it was prepared with, and when.
alter table staff_sitting add column choices_at timestamp with time zone;
alter table staff_sitting add column choices_by varchar(64);
