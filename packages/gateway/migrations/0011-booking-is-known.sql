-- So that a full slot can be refused with one question to the database, without a transaction: when many
-- ask for the same slot at once, the connections are for those who may still get a place.
create function booking_is_known(in_id uuid) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (select from public.bookings where id = in_id) $$;
revoke all on function booking_is_known(uuid) from public;
grant create on schema public to voordeur_spreekuur;
alter function booking_is_known(uuid) owner to voordeur_spreekuur;
revoke create on schema public from voordeur_spreekuur;
-- Granted by its new owner: what the old one had goes over with the ownership.
do $$
declare
  login text := current_user;
begin
  set local role voordeur_spreekuur;
  execute format('grant execute on function public.booking_is_known(uuid) to %I', login);
  reset role;
end $$;
