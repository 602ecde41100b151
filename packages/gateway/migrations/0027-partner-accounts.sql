-- Partners sign in by a link to the one address that they registered with.
alter table partners add column email text;
create unique index partners_email on partners (lower(email));

-- A link that was sent: its token as a hash, good once.
create table partner_sign_ins (
  token_hash bytea primary key,
  partner text not null references partners (id) on delete cascade,
  sent_at timestamptz not null,
  expires_at timestamptz not null
);
create index on partner_sign_ins (partner, sent_at);

-- Who is signed in. The cookie holds the id, this table its hash.
create table partner_sessions (
  id_hash bytea primary key,
  partner text not null references partners (id) on delete cascade,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index on partner_sessions (partner);
create index on partner_sessions (expires_at);

-- Whoever reads the old address gets in no more.
create function forget_partner_access() returns trigger language plpgsql set search_path = '' as $$
begin
  delete from public.partner_sign_ins where partner = new.id;
  delete from public.partner_sessions where partner = new.id;
  return null;
end $$;
revoke all on function forget_partner_access() from public;
create trigger partner_address_changed after update of email on partners
  for each row when (old.email is distinct from new.email) execute function forget_partner_access();
