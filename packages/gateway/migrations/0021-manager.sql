-- Who manages: sees counts and settings, and of questions nothing but what counting needs.
alter table staff_sessions add column manager boolean not null default false;

-- Roles belong to the whole cluster, so that they may be there already (see 0001-roles.sql).
do $$
begin
  if not exists (select from pg_roles where rolname = 'voordeur_manager') then
    begin
      create role voordeur_manager nologin;
    exception when duplicate_object or unique_violation then
      null; -- made by another process in this very moment
    end;
  end if;
  if (select rolsuper or rolbypassrls from pg_roles where rolname = 'voordeur_manager') then
    raise exception 'role voordeur_manager must not be a superuser nor bypass row-level security';
  end if;
  if not (select rolsuper from pg_roles where rolname = current_user)
     and not pg_has_role(current_user, 'voordeur_manager', 'set') then
    begin
      grant voordeur_manager to current_user with inherit false, set true;
    exception when insufficient_privilege then
      raise exception 'role voordeur_manager exists and % may not act as it', current_user
        using hint = format('let an administrator run: grant voordeur_manager to %I with inherit false, set true', current_user);
    end;
  end if;
end $$;

grant usage on schema public to voordeur_manager;
