-- Staff see the bookings of the spreekuren that one of their teams holds; a resident's request sees
-- the one booking whose id or code it names; the owner of the tables sees none (force).

alter table bookings enable row level security;
alter table bookings force row level security;
alter table booking_notices enable row level security;
alter table booking_notices force row level security;
alter table spreekuur_events enable row level security;
alter table spreekuur_events force row level security;
alter table walk_ins enable row level security;
alter table walk_ins force row level security;
alter table substitutes enable row level security;
alter table substitutes force row level security;
-- Not forced: definitions are public, and a link is looked up by its token before there is a team.
alter table spreekuren enable row level security;
alter table calendar_feeds enable row level security;

-- Everyone: what is public ------------------------------------------------------------------------

grant select on spreekuren to voordeur_booking, voordeur_staff, voordeur_spreekuur;
create policy all_select on spreekuren for select to voordeur_booking, voordeur_staff, voordeur_spreekuur using (true);
grant select, insert (spreekuur, starts_at, places), update (places) on slots to voordeur_booking, voordeur_staff;

-- A resident's request ------------------------------------------------------------------------------

grant select, insert, update (spreekuur, starts_at, ends_at, state, since, offer_until, sequence, cancelled_by, email, phone)
  on bookings to voordeur_booking;
create policy booking_insert on bookings for insert to voordeur_booking with check (true);
create policy booking_own on bookings for all to voordeur_booking
  using (id = nullif(current_setting('voordeur.booking', true), '')::uuid
    or code_hash = decode(nullif(current_setting('voordeur.booking_code', true), ''), 'hex'))
  with check (true);

grant select, insert, delete, update (done_at) on booking_notices to voordeur_booking;
create policy booking_own on booking_notices for all to voordeur_booking
  using (exists (select from bookings b where b.id = booking_id))
  with check (exists (select from bookings b where b.id = booking_id));

grant insert on spreekuur_events to voordeur_booking;
create policy booking_insert on spreekuur_events for insert to voordeur_booking
  with check (kind in ('geboekt', 'wachtplaats', 'verzet', 'afgezegd', 'aangenomen') and by_id is null);
grant insert on spent_challenges to voordeur_booking;

-- Staff ---------------------------------------------------------------------------------------------

create function hosts(in_spreekuur text) returns boolean language sql stable
  set search_path = ''
  as $$ select exists (select from public.spreekuren where id = in_spreekuur and teams && public.voordeur_teams()) $$;
revoke all on function hosts(text) from public;
grant execute on function hosts(text) to voordeur_staff;

grant update (version, definition, teams) on spreekuren to voordeur_staff;
create policy staff_update on spreekuren for update to voordeur_staff
  using (teams && voordeur_teams()) with check (teams && voordeur_teams());

grant select, update (spreekuur, starts_at, ends_at, state, since, offer_until, sequence, cancelled_by, reason)
  on bookings to voordeur_staff;
create policy staff_own on bookings for all to voordeur_staff using (hosts(spreekuur)) with check (hosts(spreekuur));

grant select, insert, delete, update (done_at) on booking_notices to voordeur_staff;
create policy staff_own on booking_notices for all to voordeur_staff
  using (exists (select from bookings b where b.id = booking_id))
  with check (exists (select from bookings b where b.id = booking_id));

grant select, insert, update on walk_ins to voordeur_staff;
create policy staff_own on walk_ins for all to voordeur_staff using (hosts(spreekuur)) with check (hosts(spreekuur));

grant select, insert, update, delete on substitutes to voordeur_staff;
create policy staff_own on substitutes for all to voordeur_staff using (hosts(spreekuur)) with check (hosts(spreekuur));

grant select (id, team, made_at, made_by_id, made_by, revoked_at), insert, update (revoked_at) on calendar_feeds to voordeur_staff;
create policy staff_own on calendar_feeds for all to voordeur_staff
  using (team = any (voordeur_teams())) with check (team = any (voordeur_teams()));

grant select, insert on spreekuur_events to voordeur_staff;
create policy staff_select on spreekuur_events for select to voordeur_staff using (hosts(spreekuur) or team = any (voordeur_teams()));
create policy staff_insert on spreekuur_events for insert to voordeur_staff
  with check (team = any (voordeur_teams()) and kind not in ('geboekt', 'wachtplaats', 'aangenomen', 'verlopen'));

-- The line, notices and erasing ---------------------------------------------------------------------

grant select, update (places, taken), delete on slots to voordeur_spreekuur;
grant select, update (state, offer_until), delete on bookings to voordeur_spreekuur;
grant select, insert, update (way, due_at, attempts, done_at), delete on booking_notices to voordeur_spreekuur;
grant insert on spreekuur_events to voordeur_spreekuur;
grant select, delete on substitutes to voordeur_spreekuur;
grant select, delete on missed_booking_codes to voordeur_spreekuur;
create policy line_all on bookings for all to voordeur_spreekuur using (true) with check (true);
create policy line_all on booking_notices for all to voordeur_spreekuur using (true) with check (true);
create policy line_insert on spreekuur_events for insert to voordeur_spreekuur
  with check (kind in ('aangeboden', 'verlopen') and by_id is null);
create policy line_all on substitutes for all to voordeur_spreekuur using (true) with check (true);
