-- The executors of a measure are found without looking through those of its plan.
create index measure_executor_measure on measure_executor (plan_id, measure_id, executor);

-- Whom a plan names, so that a form which offers them does not go through its measures.
create table plan_executor (
    plan_id varchar(200) not null references plan (id),
    executor varchar(200) not null,
    name varchar(2000) not null,
    primary key (plan_id, executor)
);
insert into plan_executor (plan_id, executor, name)
select plan_id, executor, min(name) from measure_executor group by plan_id, executor;
create index plan_executor_executor on plan_executor (executor);

-- With the place of its measure in the plan, by which deadlines of one day are ordered: numbers are text, and 2.11 comes
-- before 2.5. Copied, for a column that is added and filled takes H2 four times as long.
create table obligation_placed (
    id varchar(500) primary key,
    plan_id varchar(200) not null references plan (id),
    measure_id varchar(200) not null,
    section int not null,
    place int not null,
    occurrence text not null,
    from_day date not null,
    last_day date not null,
    course varchar(20) not null,
    version int not null
);
insert into obligation_placed (id, plan_id, measure_id, section, place, occurrence, from_day, last_day, course, version)
select obligation.id, obligation.plan_id, obligation.measure_id, obligation.section, coalesce(measure.place, 0),
    obligation.occurrence, obligation.from_day, obligation.last_day, obligation.course, obligation.version
from obligation
left join measure on measure.plan_id = obligation.plan_id and measure.id = obligation.measure_id;
drop table obligation;
alter table obligation_placed rename to obligation;
create index obligation_measure on obligation (plan_id, measure_id, last_day);

-- Who owes what: columns are named as in obligation and hold the same, so that what one executor owes is found and
-- counted in an index, without looking up the executors of each deadline.
create table obligation_executor (
    id varchar(500) not null references obligation (id) on delete cascade,
    executor varchar(200) not null,
    plan_id varchar(200) not null,
    measure_id varchar(200) not null,
    section int not null,
    place int not null,
    last_day date not null,
    course varchar(20) not null,
    primary key (id, executor)
);
-- Row by row, without gathering them to leave out those that are there twice. A left join, for H2 keeps the order of these
-- only: it begins with the deadlines, in the order in which they were saved.
insert into obligation_executor (id, executor, plan_id, measure_id, section, place, last_day, course)
select obligation.id, named.executor, obligation.plan_id, obligation.measure_id, obligation.section,
    obligation.place, obligation.last_day, obligation.course
from obligation
left join measure_executor named on named.plan_id = obligation.plan_id and named.measure_id = obligation.measure_id
where named.executor is not null and not exists (select 1 from measure_executor earlier
    where earlier.plan_id = named.plan_id and earlier.measure_id = named.measure_id
    and earlier.executor = named.executor and earlier.place < named.place);
create index obligation_executor_due on obligation_executor (executor, last_day, plan_id, place, id, course);
create index obligation_executor_plan on obligation_executor (plan_id, executor, last_day, place, id, course, section, measure_id);

-- With all that a filter asks of a plan's deadlines.
create index obligation_plan on obligation (plan_id, last_day, place, id, course, section);
create index obligation_due on obligation (last_day, plan_id, place, id, course);
create index obligation_open on obligation (plan_id, course, last_day, measure_id);
