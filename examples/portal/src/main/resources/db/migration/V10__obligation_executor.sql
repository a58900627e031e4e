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

-- Who owes what: columns are named as in obligation and hold the same, so that what one executor owes is found and
-- counted in an index, without looking up the executors of each deadline.
create table obligation_executor (
    id varchar(500) not null references obligation (id) on delete cascade,
    executor varchar(200) not null,
    plan_id varchar(200) not null,
    measure_id varchar(200) not null,
    section int not null,
    last_day date not null,
    course varchar(20) not null,
    primary key (id, executor)
);
insert into obligation_executor (id, executor, plan_id, measure_id, section, last_day, course)
select distinct obligation.id, named.executor, obligation.plan_id, obligation.measure_id, obligation.section,
    obligation.last_day, obligation.course
from obligation
join measure_executor named on named.plan_id = obligation.plan_id and named.measure_id = obligation.measure_id;
create index obligation_executor_due on obligation_executor (executor, last_day, id, course);
create index obligation_executor_plan on obligation_executor (plan_id, executor, last_day, id, course, section, measure_id);

-- With all that a filter asks of a plan's deadlines.
drop index obligation_plan;
create index obligation_plan on obligation (plan_id, last_day, id, course, section);
drop index obligation_open;
create index obligation_open on obligation (plan_id, course, last_day, measure_id);
