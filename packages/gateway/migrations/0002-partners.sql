-- Sites that may embed the widgets, and the browser origins they do it from.
create table partners (
  id text primary key,
  name text not null,
  registered_at timestamptz not null default now()
);

create table partner_origins (
  origin text primary key,
  partner text not null references partners (id) on delete cascade
);
create index on partner_origins (partner);

-- Every gateway process keeps the allow-list in memory and forgets it on this sign.
create function notify_partners() returns trigger language plpgsql as $$
begin
  perform pg_notify('voordeur_partners', '');
  return null;
end $$;
revoke all on function notify_partners() from public;

create trigger partners_changed after insert or update or delete on partners
  for each statement execute function notify_partners();
create trigger partner_origins_changed after insert or update or delete on partner_origins
  for each statement execute function notify_partners();
