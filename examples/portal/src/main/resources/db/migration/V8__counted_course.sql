-- The execution policy for which obligation.course and last_day were counted; one row, none before the first start.
create table counted_course (
    policy text not null
);
