-- Who entered each event of a sitting, and when; place is that of the event in the document, from 0. Of what was entered
-- before this table nothing is known.
create table staff_entry (
    sitting_id varchar(300) not null references staff_sitting (id),
    place int not null,
    entered_at timestamp with time zone not null,
    entered_by varchar(64) not null,
    primary key (sitting_id, place)
);

-- Each time that somebody put a sitting on newer declared choices: the version of the sitting that came of it, how many events
-- it had by then, and the choices it rested on until then (none: it was prepared before any were declared).
create table staff_resting (
    sitting_id varchar(300) not null references staff_sitting (id),
    version int not null,
    events int not null,
    former text,
    taken_at timestamp with time zone not null,
    taken_by varchar(64) not null,
    primary key (sitting_id, version)
);
