-- When a service last changed, for those who keep a copy of the sociale kaart (HSDS, last_modified).
alter table services add column changed_at timestamptz not null default now();

create function remember_service_change() returns trigger language plpgsql as $$
begin
  if new.hash is distinct from old.hash then
    new.changed_at := now();
  end if;
  return new;
end $$;
revoke all on function remember_service_change() from public;
create trigger service_changed before update on services
  for each row execute function remember_service_change();
