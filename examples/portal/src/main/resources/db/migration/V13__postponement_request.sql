-- Who asked for a later day: found without reading events. It follows from the events alone, and is counted with the standing.
-- awaiting is false where somebody has decided, or nothing is left to decide.
create table postponement_request (
    id varchar(500) not null references obligation (id) on delete cascade,
    event_id varchar(200) not null,
    awaiting boolean not null,
    asked_on date not null,
    primary key (id, event_id)
);
create index postponement_request_asked on postponement_request (awaiting, asked_on, id, event_id);

-- What was asked before this table was there: the next start counts all standings anew.
delete from counted_course
where exists (select 1 from event where document like '%"postponement-asked"%');
