-- Joint consultation hours. Which slots there are follows from the definition and is stored nowhere;
-- a row of `slots` is the count of one that was asked for.

create table spreekuren (
  id text primary key,
  -- Goes up with every change.
  version integer not null default 1,
  definition jsonb not null,
  -- Teams that see its bookings.
  teams text[] not null check (cardinality(teams) > 0)
);

create table slots (
  spreekuur text not null references spreekuren (id),
  starts_at timestamptz not null,
  places integer not null check (places >= 0),
  -- Counted by a trigger on bookings; nobody else may write it.
  taken integer not null default 0,
  primary key (spreekuur, starts_at),
  constraint slots_never_more_than_places check (taken between 0 and places)
);
create index on slots (starts_at);

create table bookings (
  id uuid primary key,
  -- Keyed hashes: of the body (a retry is the same booking) and of the code.
  body_hash bytea not null,
  code_hash bytea not null unique,
  spreekuur text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  state text not null check (state in ('booked', 'waiting', 'offered', 'cancelled', 'lapsed')),
  -- Since when it is in this line: who waits longest comes first.
  since timestamptz not null default clock_timestamp(),
  offer_until timestamptz,
  -- SEQUENCE of the calendar event (RFC 5545).
  sequence integer not null default 0,
  cancelled_by text check (cancelled_by in ('person', 'hosts')),
  -- What hosts wrote for residents; not personal.
  reason jsonb,
  partner text,
  -- AES-256-GCM: number of people, subjects, interpreter, language.
  details bytea not null,
  email bytea,
  phone bytea,
  foreign key (spreekuur, starts_at) references slots (spreekuur, starts_at),
  check ((state = 'offered') = (offer_until is not null)),
  check ((state = 'cancelled') = (cancelled_by is not null))
);
create index on bookings (spreekuur, starts_at, state, since);
create index on bookings (offer_until) where state = 'offered';
create index on bookings (starts_at);

-- What people have to hear: by e-mail, or else by hand. Without content.
create table booking_notices (
  id uuid primary key default gen_random_uuid(),
  booking_id uuid not null references bookings (id) on delete cascade,
  kind text not null check (kind in ('reminder', 'moved', 'cancelled', 'offered')),
  way text not null check (way in ('email', 'by-hand')),
  made_at timestamptz not null default now(),
  due_at timestamptz not null,
  attempts integer not null default 0,
  done_at timestamptz
);
create index on booking_notices (due_at) where done_at is null and way = 'email';
create index on booking_notices (booking_id);

-- People who walked in, per hour. No persons.
create table walk_ins (
  spreekuur text not null references spreekuren (id),
  starts_at timestamptz not null,
  people integer not null check (people >= 0),
  primary key (spreekuur, starts_at)
);

-- Who stands in for a team, per hour.
create table substitutes (
  spreekuur text not null references spreekuren (id),
  starts_at timestamptz not null,
  team text not null,
  name text not null,
  primary key (spreekuur, starts_at, team)
);

-- Calendar links of teams. The link holds a token, this table its hash.
create table calendar_feeds (
  id uuid primary key default gen_random_uuid(),
  team text not null,
  token_hash bytea not null unique,
  made_at timestamptz not null default now(),
  made_by_id text not null,
  made_by text not null,
  revoked_at timestamptz
);
create index on calendar_feeds (team);

-- Codes that matched nothing, by a keyed hash of the address they came from.
create table missed_booking_codes (
  sender bytea primary key,
  missed integer not null,
  until timestamptz not null
);

-- Who did or looked at what, and when (NEN 7513). Append only, without content; no foreign keys: the
-- account outlives the booking.
create table spreekuur_events (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  kind text not null check (kind in (
    'geboekt', 'wachtplaats', 'verzet', 'afgezegd', 'aangeboden', 'aangenomen', 'verlopen',
    'agenda-bekeken', 'gewijzigd', 'uitgevallen', 'invaller', 'verteld', 'link-gemaakt', 'link-ingetrokken')),
  spreekuur text,
  starts_at timestamptz,
  booking_id uuid,
  by_id text,
  by_name text,
  -- The team for which the person acted.
  team text
);
create index on spreekuur_events (spreekuur, id);
create index on spreekuur_events (booking_id);

create trigger spreekuur_events_append_only before update or delete on spreekuur_events
  for each row execute function refuse_change();
create trigger spreekuur_events_never_emptied before truncate on spreekuur_events
  for each statement execute function refuse_change();

-- Never more bookings than places --------------------------------------------------------------
-- Whoever writes a booking, through whatever process: the count moves with it, and a count above the
-- places is refused.

create function count_places() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  had boolean := tg_op <> 'INSERT' and old.state in ('booked', 'offered');
  has boolean := tg_op <> 'DELETE' and new.state in ('booked', 'offered');
begin
  if had and has and (old.spreekuur, old.starts_at) = (new.spreekuur, new.starts_at) then
    return null;
  end if;
  if had then
    update public.slots set taken = taken - 1 where spreekuur = old.spreekuur and starts_at = old.starts_at;
  end if;
  if has then
    update public.slots set taken = taken + 1 where spreekuur = new.spreekuur and starts_at = new.starts_at;
  end if;
  return null;
end $$;

create trigger bookings_count_places after insert or update or delete on bookings
  for each row execute function count_places();

-- Those who wait ----------------------------------------------------------------------------------

-- Offers every free place of a slot to those who wait, longest first, and has them told.
create function offer_free_places(in_spreekuur text, in_starts_at timestamptz, in_until timestamptz) returns integer
  language plpgsql security definer set search_path = ''
as $$
declare
  next_in_line record;
  offered integer := 0;
begin
  loop
    perform from public.slots
      where spreekuur = in_spreekuur and starts_at = in_starts_at and taken < places for update;
    exit when not found;
    select id, email into next_in_line from public.bookings
      where spreekuur = in_spreekuur and starts_at = in_starts_at and state = 'waiting'
      order by since, id limit 1 for update;
    exit when not found;
    update public.bookings set state = 'offered', offer_until = in_until where id = next_in_line.id;
    insert into public.booking_notices (booking_id, kind, way, due_at) values
      (next_in_line.id, 'offered', case when next_in_line.email is null then 'by-hand' else 'email' end, clock_timestamp());
    insert into public.spreekuur_events (kind, spreekuur, starts_at, booking_id)
      values ('aangeboden', in_spreekuur, in_starts_at, next_in_line.id);
    offered := offered + 1;
  end loop;
  return offered;
end $$;

-- How many wait before someone who waits.
create function waiting_before(in_spreekuur text, in_starts_at timestamptz, in_since timestamptz, in_id uuid) returns bigint
  language sql stable security definer set search_path = ''
as $$
  select count(*) from public.bookings
    where spreekuur = in_spreekuur and starts_at = in_starts_at and state = 'waiting' and (since, id) < (in_since, in_id)
$$;

revoke all on function count_places(), offer_free_places(text, timestamptz, timestamptz),
  waiting_before(text, timestamptz, timestamptz, uuid) from public;
grant execute on function offer_free_places(text, timestamptz, timestamptz),
  waiting_before(text, timestamptz, timestamptz, uuid) to voordeur_booking, voordeur_staff;
grant create on schema public to voordeur_spreekuur;
alter function count_places() owner to voordeur_spreekuur;
alter function offer_free_places(text, timestamptz, timestamptz) owner to voordeur_spreekuur;
alter function waiting_before(text, timestamptz, timestamptz, uuid) owner to voordeur_spreekuur;
revoke create on schema public from voordeur_spreekuur;
