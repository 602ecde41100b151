-- Pages that show the agenda hear at once that something in it changed: of which spreekuur, and whose
-- it is; no more. Whoever writes, through whatever process; PostgreSQL gives the same sign once per
-- transaction.

create function sign_agenda(changed text) returns void language sql
  set search_path = ''
  as $$
    select pg_notify('voordeur_agenda', json_build_object('spreekuur', id, 'teams', teams)::text)
    from public.spreekuren where id = changed $$;
revoke all on function sign_agenda(text) from public;
grant execute on function sign_agenda(text) to voordeur_booking, voordeur_staff, voordeur_spreekuur;

-- Of a row that names its spreekuur in the column that the trigger names.
create function notify_agenda() returns trigger language plpgsql
  set search_path = ''
as $$
declare
  before text := to_jsonb(old) ->> tg_argv[0];
  after text := to_jsonb(new) ->> tg_argv[0];
begin
  perform public.sign_agenda(coalesce(after, before));
  if before <> after then
    perform public.sign_agenda(before);
  end if;
  return null;
end $$;
revoke all on function notify_agenda() from public;

create function notify_agenda_of_notice() returns trigger language plpgsql
  set search_path = ''
as $$
begin
  perform public.sign_agenda(spreekuur) from public.bookings where id = new.booking_id;
  return null;
end $$;
revoke all on function notify_agenda_of_notice() from public;

create trigger spreekuren_changed after update on spreekuren
  for each row execute function notify_agenda('id');
create trigger bookings_changed after insert or update on bookings
  for each row execute function notify_agenda('spreekuur');
create trigger booking_notices_changed after update of done_at, way on booking_notices
  for each row execute function notify_agenda_of_notice();
create trigger walk_ins_changed after insert or update on walk_ins
  for each row execute function notify_agenda('spreekuur');
create trigger substitutes_changed after insert or update or delete on substitutes
  for each row execute function notify_agenda('spreekuur');
