-- The sections of a plan and the pages of one are read without the documents of its measures.
create index measure_section on measure (plan_id, section, place);
