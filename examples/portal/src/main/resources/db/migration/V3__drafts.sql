-- What somebody uploaded and has not saved yet; decisions are what they said about measures that may be one of several.
create table plan_draft (
    id varchar(64) primary key,
    owner varchar(64) not null,
    file_name varchar(255) not null,
    plan text not null,
    decisions text not null,
    version int not null,
    created_at timestamp with time zone not null
);
create index plan_draft_owner on plan_draft (owner, created_at);
create index plan_draft_age on plan_draft (created_at);
