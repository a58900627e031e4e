-- The sections of a plan and the pages of one are read without the documents of its measures.
create index measure_section on measure (plan_id, section, place);
-- What of a plan is overdue or near is counted in the index.
create index obligation_open on obligation (plan_id, course, last_day);
