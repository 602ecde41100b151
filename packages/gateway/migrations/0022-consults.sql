-- Asking a colleague team for advice without giving it the question: it reads what it is asked, and nothing else.
-- What is asked and advised are messages of the question like any other, so that they are shown in its story, are
-- part of what is kept about its sender, and are erased with it.

create table consults (
  id uuid primary key,
  question_id uuid not null references questions (id) on delete cascade,
  reference text not null,
  from_team text not null,
  to_team text not null check (to_team <> from_team),
  message_id uuid not null unique references messages (id) on delete cascade,
  asked_by text not null,
  asked_at timestamptz not null default now(),
  advice_id uuid unique references messages (id) on delete cascade,
  advised_by text,
  advised_at timestamptz,
  -- The question was closed before there was advice: nobody waits for it.
  ended_at timestamptz,
  check (num_nonnulls(advice_id, advised_by, advised_at) in (0, 3))
);
create index on consults (to_team, asked_at);
create index on consults (question_id);

alter table consults enable row level security;
alter table consults force row level security;
grant select, insert on consults to voordeur_staff;
grant update (advice_id, advised_by, advised_at) on consults to voordeur_staff;

create policy staff_select on consults for select to voordeur_staff
  using (to_team = any (voordeur_teams())
    or exists (select from assignments a where a.question_id = consults.question_id and a.team = any (voordeur_teams())));
create policy staff_insert on consults for insert to voordeur_staff
  with check (advised_at is null and ended_at is null and from_team = any (voordeur_teams())
    and exists (select from assignments a
                where a.question_id = consults.question_id and a.team = consults.from_team and a.role = 'lead'));
-- Advice is given once, by the team that was asked.
create policy staff_update on consults for update to voordeur_staff
  using (to_team = any (voordeur_teams()) and advised_at is null and ended_at is null)
  with check (to_team = any (voordeur_teams()));

-- Of the messages of a question the asked team reads the two that it is about, and writes one: its advice.
create policy staff_select_consult on messages for select to voordeur_staff
  using (exists (select from consults c
                 where c.to_team = any (voordeur_teams()) and messages.id in (c.message_id, c.advice_id)));
create policy staff_insert_advice on messages for insert to voordeur_staff
  with check (exists (select from consults c
                      where c.question_id = messages.question_id and c.to_team = any (voordeur_teams())
                        and c.advised_at is null and c.ended_at is null));
create policy staff_insert_advice on events for insert to voordeur_staff
  with check (kind = 'raad' and team = any (voordeur_teams())
    and exists (select from consults c
                where c.question_id = events.question_id and c.to_team = events.team
                  and c.from_team = events.to_team and c.advice_id = events.message_id));

-- Whoever closes a question, or takes it back, waits for no advice any more.
grant select, update (ended_at) on consults to voordeur_handover;
create policy handover_all on consults for all to voordeur_handover using (true) with check (true);
create function end_consults() returns trigger language plpgsql security definer set search_path = ''
as $$
begin
  update public.consults set ended_at = now() where question_id = new.id and advised_at is null and ended_at is null;
  return null;
end $$;
revoke all on function end_consults() from public;
create trigger questions_closed_consults after update of state on questions
  for each row when (new.state = 'afgesloten') execute function end_consults();
grant create on schema public to voordeur_handover;
alter function end_consults() owner to voordeur_handover;
revoke create on schema public from voordeur_handover;

-- Pages of both teams hear at once that there is something to read: which teams, and no more.
create function sign_consult() returns trigger language plpgsql set search_path = ''
as $$
begin
  perform pg_notify('voordeur_consults', json_build_object('teams', json_build_array(changed.from_team, changed.to_team))::text)
    from (select (coalesce(new, old)).*) changed;
  return null;
end $$;
revoke all on function sign_consult() from public;
create trigger consults_changed after insert or update or delete on consults
  for each row execute function sign_consult();
