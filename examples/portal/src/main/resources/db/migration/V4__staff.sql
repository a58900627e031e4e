-- Regulations, sittings and books of minutes are the library's documents; the other columns are what lists ask for.

create table staff_regulation (
    id varchar(200) primary key,
    document text not null,
    choices text,
    version int not null,
    saved_at timestamp with time zone not null,
    saved_by varchar(64) not null
);

-- draft is the agenda that the secretary prepared; it is on the agenda once that is approved, an event of the document.
create table staff_sitting (
    id varchar(300) primary key,
    regulation_id varchar(200) not null references staff_regulation (id),
    regulation text not null,
    sitting_day date not null,
    phase varchar(20) not null,
    document text not null,
    draft text not null,
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
