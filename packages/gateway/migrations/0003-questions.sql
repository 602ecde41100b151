-- What people ask. Columns of type bytea hold AES-256-GCM ciphertext; what is in the clear is only
-- what a list or a deadline needs.

create table questions (
  id uuid primary key,
  reference text not null unique,
  -- Keyed hashes: of the body (a retry is the same question) and of the receipt code.
  body_hash bytea not null,
  receipt_hash bytea not null unique,
  received_at timestamptz not null,
  respond_by timestamptz not null,
  urgency text not null check (urgency in ('nu', 'vandaag', 'gewoon')),
  state text not null default 'nieuw' check (state in ('nieuw', 'in-behandeling', 'beantwoord', 'afgesloten')),
  -- Goes up with every act.
  version integer not null default 1,
  taken_by_id text,
  taken_by text,
  partner text,
  words bytea not null,
  facts bytea not null,
  email bytea,
  phone bytea,
  -- Locale, way of answering, consent, code of a referrer.
  choices bytea not null,
  -- The decision of route().
  decision bytea not null,
  -- The answer to the sender without the receipt code, so that a retry reads the same.
  receipt bytea not null
);
create index on questions (respond_by);

create table assignments (
  question_id uuid not null references questions (id) on delete cascade,
  team text not null,
  role text not null check (role in ('lead', 'informed')),
  primary key (question_id, team)
);
create unique index assignments_one_lead on assignments (question_id) where role = 'lead';
create index on assignments (team, question_id);

-- Answers and reasons of handovers: content, so apart from the events, which are kept longer.
create table messages (
  id uuid primary key,
  question_id uuid not null references questions (id) on delete cascade,
  text bytea not null
);
create index on messages (question_id);

-- Who did or looked at what, and when (NEN 7513). Append only, without content. No foreign key:
-- the account of who looked outlives the question.
create table events (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  kind text not null check (kind in (
    'ontvangen', 'bekeken', 'genomen', 'antwoord', 'overgedragen', 'afgesloten',
    'aangemeld', 'afgemeld', 'code-gezocht')),
  question_id uuid,
  reference text,
  -- The person: the identity provider's subject, and the name shown.
  by_id text,
  by_name text,
  -- The team for which the person acted.
  team text,
  to_team text,
  message_id uuid
);
create index on events (question_id, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'events are append only';
end $$;
revoke all on function refuse_change() from public;

create trigger events_append_only before update or delete on events
  for each row execute function refuse_change();
create trigger events_never_emptied before truncate on events
  for each statement execute function refuse_change();
