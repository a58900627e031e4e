-- Regulations, sittings and books of minutes are the library's documents; the other columns are what lists ask for.

create table staff_regulation (
    id varchar(200) primary key,
    document text not null,
    choices text,
    version int not null,
    saved_at timestamp with time zone not null,
    saved_by varchar(64) not null
);

-- A regulation that somebody uploaded and has not saved yet; seen is the version that it would replace, 0 for none.
create table staff_upload (
    id varchar(64) primary key,
    owner varchar(64) not null,
    document text not null,
    seen int not null,
    created_at timestamp with time zone not null
);
create index staff_upload_owner on staff_upload (owner, created_at);
create index staff_upload_age on staff_upload (created_at);

-- form_key is given by the form of a new sitting: the same form sent twice is one sitting.
-- draft is the agenda that the secretary prepared; it is on the agenda once that is approved, an event of the document.
create table staff_sitting (
    id varchar(300) primary key,
    regulation_id varchar(200) not null references staff_regulation (id),
    regulation text not null,
    sitting_day date not null,
    phase varchar(20) not null,
    document text not null,
    draft text not null,
    form_key varchar(36) not null unique,
    version int not null,
    saved_at timestamp with time zone not null,
    saved_by varchar(64) not null
);
create index staff_sitting_day on staff_sitting (sitting_day desc, id);

create table staff_book (
    regulation_id varchar(200) primary key references staff_regulation (id),
    document text not null,
    version int not null
);
