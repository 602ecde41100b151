-- Who is signed in. The cookie holds the id, this table its hash.
create table staff_sessions (
  id_hash bytea primary key,
  subject text not null,
  name text not null,
  teams text[] not null,
  started_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  -- Receipt codes that matched nothing, against guessing.
  missed_receipts integer not null default 0
);
create index on staff_sessions (expires_at);

-- A proof of work counts once.
create table spent_challenges (
  nonce text primary key,
  expires_at timestamptz not null
);
create index on spent_challenges (expires_at);
grant insert on spent_challenges to voordeur_intake;

-- Keys that must stay the same when the key ring rotates, sealed with the ring.
create table secrets (
  name text primary key,
  secret bytea not null
);
