-- What managers and teams edit while the gateway runs. Every save is a row of its own: the edits that lay over
-- the configuration's file from then on, and what changed by it, in words, with who and why. Append only.

create table settings_revisions (
  document text not null check (document in ('municipality', 'liaisons', 'answer-templates')),
  revision integer not null check (revision > 0),
  at timestamptz not null default now(),
  by_id text not null,
  by_name text not null,
  note text not null,
  -- New values by the key of what they are of; null takes away.
  edits jsonb not null,
  changes jsonb not null,
  -- The revision that this one went back to; 0 is the file.
  restores integer check (restores >= 0),
  primary key (document, revision)
);

create function refuse_settings_change() returns trigger language plpgsql as $$
begin
  raise exception 'revisions of settings are append only';
end $$;
revoke all on function refuse_settings_change() from public;

create trigger settings_revisions_append_only before update or delete on settings_revisions
  for each row execute function refuse_settings_change();
create trigger settings_revisions_never_emptied before truncate on settings_revisions
  for each statement execute function refuse_settings_change();
