-- The sociale kaart: what the municipality's services.json says, the same in every process, and with it
-- what is needed to search it here where there are too many services for a process's memory.
-- All of it is public; the login itself reads and writes it. What people say about it is not.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Dutch, without accents: for how near words stand to each other in a text.
create text search configuration voordeur_dutch (copy = pg_catalog.dutch);
alter text search configuration voordeur_dutch
  alter mapping for hword, hword_part, word with unaccent, dutch_stem;

create table services (
  -- Stable for the life of a service; the order of what is equally good.
  number integer generated always as identity primary key,
  id text not null unique,
  body jsonb not null,
  -- SHA-256 of the body.
  hash bytea not null,
  -- What filters look at.
  areas text[] not null,
  leefgebieden text[] not null,
  languages text[] not null,
  min_age smallint,
  max_age smallint,
  access text not null,
  cost text not null,
  -- Name, summary and description, with the places of their words.
  text tsvector not null generated always as (
    to_tsvector('voordeur_dutch'::regconfig,
      (body ->> 'name') || '. ' || (body ->> 'summary') || ' ' || (body ->> 'description'))) stored
);

-- One row: what the tables hold now.
create table service_catalogue (
  is_only boolean primary key default true check (is_only),
  revision text not null,
  services integer not null,
  synchronised_at timestamptz not null default now(),
  -- The index for devices and for searching in memory; null where there are too many services for it.
  index bytea,
  -- How the tables below were filled; null where they are not kept, because memory is searched.
  search_version text,
  -- Average lengths of the fields, when they were last filled from the beginning.
  search_lengths jsonb
);

-- The inverted index. A term is a stem, or a line of the table of everyday words.
create table service_terms (
  id integer primary key,
  term text not null unique,
  -- In how many services it is.
  services integer not null default 0
);

-- Words as people type them, folded.
create table service_words (
  word text primary key,
  term integer not null
);
create index service_words_like on service_words using gin (word gin_trgm_ops);
create index service_words_prefix on service_words (word text_pattern_ops);

-- Which lines of the table of everyday words a term may mean, and how surely.
create table service_meanings (
  term integer not null,
  concept integer not null,
  weight real not null,
  primary key (term, concept)
);

create table service_postings (
  term integer not null,
  service integer not null,
  -- How strongly the term belongs to the service, 0–255.
  impact smallint not null,
  -- In which fields, one bit each.
  mask smallint not null
);
-- Strongest first, so that a list need not be read to its end; complete, so that the table is not read.
create index service_postings_strongest on service_postings (term, impact desc, service) include (mask);
-- The postings of a service stand together.
create index service_postings_service on service_postings using brin (service) with (pages_per_range = 16);

-- Two words near each other in a text, in any order: at most three words between.
create function voordeur_near(one text, other text) returns tsquery language sql stable
  set search_path = ''
  as $$
    select coalesce(
      (select string_agg(format('(%s)', query), ' | ')::tsquery
       from generate_series(1, 4) as distance,
         lateral (values (plainto_tsquery('public.voordeur_dutch', one), plainto_tsquery('public.voordeur_dutch', other)))
           as words (one, other),
         lateral (values (tsquery_phrase(words.one, words.other, distance)),
                         (tsquery_phrase(words.other, words.one, distance))) as near (query)
       where numnode(words.one) = 1 and numnode(words.other) = 1),
      ''::tsquery) $$;
revoke all on function voordeur_near(text, text) from public;

create function notify_services() returns trigger language plpgsql as $$
begin
  perform pg_notify('voordeur_services', '');
  return null;
end $$;
revoke all on function notify_services() from public;
create trigger service_catalogue_changed after insert or update on service_catalogue
  for each statement execute function notify_services();

-- "Klopt dit niet?" ----------------------------------------------------------------------------

create table service_reports (
  id uuid primary key,
  -- Keyed hash of the body: a retry is the same report.
  body_hash bytea not null,
  -- No foreign key: a report may outlive its service.
  service_id text not null,
  service_name text not null,
  kind text not null check (kind in ('closed', 'wrong-contact', 'wrong-text', 'not-for-me', 'other')),
  -- AES-256-GCM: people write about themselves here too.
  note bytea,
  -- The team that looks after it: the backstop.
  team text not null,
  reported_at timestamptz not null default now(),
  handled_at timestamptz,
  handled_by_id text,
  handled_by text
);
create index on service_reports (team, reported_at) where handled_at is null;
create index on service_reports (team, handled_at desc) where handled_at is not null;

alter table service_reports enable row level security;
alter table service_reports force row level security;

grant insert on service_reports to voordeur_intake;
grant select (id, body_hash) on service_reports to voordeur_intake;
create policy intake_insert on service_reports for insert to voordeur_intake with check (handled_at is null);
-- One report at a time, named by voordeur.question; there is no way to read them all.
create policy intake_select on service_reports for select to voordeur_intake
  using (id = nullif(current_setting('voordeur.question', true), '')::uuid);

grant select (id, service_id, service_name, kind, note, team, reported_at, handled_at, handled_by)
  on service_reports to voordeur_staff;
grant update (handled_at, handled_by_id, handled_by) on service_reports to voordeur_staff;
grant select (id) on services to voordeur_staff;
create policy staff_select on service_reports for select to voordeur_staff
  using (team = any (voordeur_teams()));
create policy staff_update on service_reports for update to voordeur_staff
  using (team = any (voordeur_teams()) and handled_at is null)
  with check (team = any (voordeur_teams()) and handled_at is not null);

-- Searches that found nothing -------------------------------------------------------------------
-- How many on a day, by the area and the subject that were chosen; no words, no times, no persons.

create table zero_results (
  day date not null,
  area text not null default '',
  leefgebied text not null default '',
  searches integer not null,
  primary key (day, area, leefgebied)
);
