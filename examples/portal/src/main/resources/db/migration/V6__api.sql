-- The first answer to each POST with an Idempotency-Key; status is null while it is being worked out.
create table api_call (
    account varchar(64) not null,
    call_key varchar(100) not null,
    request_hash varchar(64) not null,
    started_at timestamp with time zone not null,
    status int,
    headers text,
    body text,
    primary key (account, call_key)
);
create index api_call_started on api_call (started_at);
