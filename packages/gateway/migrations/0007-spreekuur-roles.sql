-- Roles belong to the whole cluster, so that they may be there already (see 0001-roles.sql).
--   voordeur_booking    stores bookings, and reads and changes the one whose id or code it names
--   voordeur_spreekuur  keeps the line of those who wait, sends notices, erases what is past
do $$
declare
  wanted text;
  found record;
begin
  foreach wanted in array array['voordeur_booking', 'voordeur_spreekuur'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin', wanted);
      exception when duplicate_object or unique_violation then
        null; -- made by another process in this very moment
      end;
    end if;
    select rolsuper, rolbypassrls into found from pg_roles where rolname = wanted;
    if found.rolsuper or found.rolbypassrls then
      raise exception 'role % must not be a superuser nor bypass row-level security', wanted;
    end if;
    if not (select rolsuper from pg_roles where rolname = current_user)
       and not pg_has_role(current_user, wanted, 'set') then
      begin
        execute format('grant %I to current_user with inherit false, set true', wanted);
      exception when insufficient_privilege then
        raise exception 'role % exists and % may not act as it', wanted, current_user
          using hint = format('let an administrator run: grant %I to %I with inherit false, set true', wanted, current_user);
      end;
    end if;
  end loop;
end $$;

grant usage on schema public to voordeur_booking, voordeur_spreekuur;
