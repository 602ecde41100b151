-- Working together on a question: a handover is offered and accepted, refused or taken back; another team
-- is involved; staff write notes to each other. Replaces hand_over(), which moved a question at once.

set local role voordeur_handover;
drop function hand_over(uuid, text, integer);
reset role;

-- The story --------------------------------------------------------------------------------------

alter table events drop constraint events_kind_check;
alter table events add constraint events_kind_check check (kind in (
  'ontvangen', 'bekeken', 'genomen', 'antwoord', 'overgedragen', 'afgesloten',
  'aangevuld', 'antwoordwijze', 'ingetrokken', 'gewist',
  'aangeboden', 'aangenomen', 'geweigerd', 'teruggenomen', 'betrokken', 'niet-meer-betrokken', 'notitie',
  'geraadpleegd', 'raad', 'geescaleerd',
  'aangemeld', 'afgemeld', 'code-gezocht'));

-- Of a handover (aangeboden, aangenomen, geweigerd, teruggenomen) `team` is the team that acted and `to_team`
-- the other one; `misroute`: offered because the question belongs there.
alter table events add column misroute boolean not null default false;
-- Of 'betrokken': by the person's consent, or by a professional's decision where a child's safety is at stake.
alter table events add column basis text check (basis in ('consent', 'decision'));
-- Not for the sender of the question, also not in what is kept about them.
alter table events add column withheld boolean not null default false;

alter table assignments add column withheld boolean not null default false;
alter table assignments add check (not withheld or role = 'informed');

-- What a team does that the sender may not know of is withheld too, whoever writes it down.
create function withhold_event() returns trigger language plpgsql security definer set search_path = ''
as $$
begin
  new.withheld := new.withheld or exists (
    select from public.assignments a
    where a.question_id = new.question_id and a.team = new.team and a.withheld);
  return new;
end $$;
create trigger events_withheld before insert on events for each row execute function withhold_event();

-- Offers -----------------------------------------------------------------------------------------

-- One open offer per question. It ends with the lead of the team that made it, and with the question.
create table handover_offers (
  question_id uuid primary key,
  from_team text not null,
  to_team text not null check (to_team <> from_team),
  -- The note to the receiving team.
  message_id uuid not null references messages (id) on delete cascade,
  misroute boolean not null,
  -- Whether the sender goes on reading along.
  stays_informed boolean not null,
  by_name text not null,
  offered_at timestamptz not null default now(),
  foreign key (question_id, from_team) references assignments (question_id, team) on delete cascade
);
create index on handover_offers (to_team);
create index on handover_offers (message_id);

alter table handover_offers enable row level security;
alter table handover_offers force row level security;
grant select on handover_offers to voordeur_staff, voordeur_resident;
grant select, insert, delete on handover_offers to voordeur_handover;
grant update (withheld) on assignments to voordeur_handover;

create policy handover_all on handover_offers for all to voordeur_handover using (true) with check (true);
create policy staff_select on handover_offers for select to voordeur_staff
  using (to_team = any (voordeur_teams())
    or exists (select from assignments a
               where a.question_id = handover_offers.question_id and a.team = any (voordeur_teams())));
create policy resident_select on handover_offers for select to voordeur_resident
  using (exists (select from questions q where q.id = question_id));

-- Which of one's teams sees which question, and as what.
create view desks with (security_invoker = true) as
  select question_id, team, role from assignments a
    where not exists (select from handover_offers o where o.question_id = a.question_id and o.to_team = a.team)
  union all
  select question_id, to_team, 'offered' from handover_offers where to_team = any (voordeur_teams());
grant select on desks to voordeur_staff;

-- Row-level security: as long as a question is offered to a team, that team reads it.

drop policy staff_select on questions;
create policy staff_select on questions for select to voordeur_staff
  using (exists (select from assignments a where a.question_id = id and a.team = any (voordeur_teams()))
    or exists (select from handover_offers o where o.question_id = id and o.to_team = any (voordeur_teams())));

drop policy staff_select on messages;
create policy staff_select on messages for select to voordeur_staff
  using (exists (select from assignments a where a.question_id = messages.question_id and a.team = any (voordeur_teams()))
    or exists (select from handover_offers o where o.question_id = messages.question_id and o.to_team = any (voordeur_teams())));
-- What a message is, an answer or a note, says its event; the policy of events says who writes which.
drop policy staff_insert on messages;
create policy staff_insert on messages for insert to voordeur_staff
  with check (exists (select from assignments a where a.question_id = messages.question_id and a.team = any (voordeur_teams()))
    or exists (select from handover_offers o where o.question_id = messages.question_id and o.to_team = any (voordeur_teams())));

drop policy staff_select on events;
create policy staff_select on events for select to voordeur_staff
  using (exists (select from assignments a where a.question_id = events.question_id and a.team = any (voordeur_teams()))
    or exists (select from handover_offers o where o.question_id = events.question_id and o.to_team = any (voordeur_teams())));

drop policy staff_insert on events;
create policy staff_insert on events for insert to voordeur_staff
  with check (
    case when question_id is null
      then kind in ('aangemeld', 'afgemeld', 'code-gezocht') and team is null
      else team = any (voordeur_teams()) and (
        (kind in ('bekeken', 'code-gezocht', 'notitie', 'genomen', 'antwoord', 'afgesloten', 'aangeboden',
                  'teruggenomen', 'betrokken', 'niet-meer-betrokken', 'geraadpleegd')
          and exists (select from assignments a
                      where a.question_id = events.question_id and a.team = events.team
                        and (a.role = 'lead' or events.kind in ('bekeken', 'code-gezocht', 'notitie'))))
        or (kind in ('bekeken', 'code-gezocht', 'notitie', 'aangenomen', 'geweigerd')
          and exists (select from handover_offers o
                      where o.question_id = events.question_id and o.to_team = events.team)))
    end);

drop policy resident_select on assignments;
create policy resident_select on assignments for select to voordeur_resident
  using (not withheld and exists (select from questions q where q.id = question_id));
drop policy resident_select on events;
create policy resident_select on events for select to voordeur_resident
  using (not withheld and exists (select from questions q where q.id = question_id));

-- Acts that change who has a question --------------------------------------------------------------
-- Staff may write neither assignments nor offers: a policy that let a row leave one's own teams would let
-- it go anywhere. Each of these does one thing to a question in the version that the person saw and
-- answers the new version, or null, and then nothing has changed.

-- Whether one of one's teams has the question.
create function has_question(question uuid) returns boolean
  language sql stable security definer set search_path = ''
as $$
  select exists (select from public.assignments
                 where question_id = question and team = any (public.voordeur_teams()))
      or exists (select from public.handover_offers
                 where question_id = question and to_team = any (public.voordeur_teams())) $$;

-- Of two acts at once the second waits here, and then finds another version.
create function lock_question(question uuid, expected_version integer) returns boolean
  language plpgsql security definer set search_path = ''
as $$
begin
  if not public.has_question(question) then
    return false;
  end if;
  perform from public.questions
    where id = question and version = expected_version and state <> 'afgesloten'
    for update;
  return found;
end $$;

-- The team of the person that leads the question, locked in this version; else null.
create function lock_as_lead(question uuid, expected_version integer) returns text
  language plpgsql security definer set search_path = ''
as $$
begin
  if not public.lock_question(question, expected_version) then
    return null;
  end if;
  return (select team from public.assignments
          where question_id = question and role = 'lead' and team = any (public.voordeur_teams()));
end $$;

create function next_version(question uuid) returns integer
  language sql security definer set search_path = ''
  as $$ update public.questions set version = version + 1 where id = question returning version $$;

-- What an act that changes nothing of the question itself, such as a note, comes down to.
create function advance_question(question uuid, expected_version integer) returns integer
  language sql security definer set search_path = ''
  as $$ select case when public.lock_question(question, expected_version) then public.next_version(question) end $$;

create function offer_handover(
  question uuid, other_team text, note uuid, is_misroute boolean, sender_stays_informed boolean, person text,
  expected_version integer) returns integer
  language plpgsql security definer set search_path = ''
as $$
declare
  from_lead text := public.lock_as_lead(question, expected_version);
begin
  if from_lead is null or from_lead = other_team then
    return null;
  end if;
  insert into public.handover_offers (question_id, from_team, to_team, message_id, misroute, stays_informed, by_name)
    values (question, from_lead, other_team, note, is_misroute, sender_stays_informed, person)
    on conflict (question_id) do nothing;
  return case when found then public.next_version(question) end;
end $$;

create function withdraw_handover(question uuid, expected_version integer) returns integer
  language plpgsql security definer set search_path = ''
as $$
begin
  if public.lock_as_lead(question, expected_version) is null then
    return null;
  end if;
  delete from public.handover_offers where question_id = question;
  return case when found then public.next_version(question) end;
end $$;

create function refuse_handover(question uuid, expected_version integer) returns integer
  language plpgsql security definer set search_path = ''
as $$
begin
  if not public.lock_question(question, expected_version) then
    return null;
  end if;
  delete from public.handover_offers where question_id = question and to_team = any (public.voordeur_teams());
  return case when found then public.next_version(question) end;
end $$;

-- The team of the person leads from now on, and the person is the one whom the sender of the question sees.
create function accept_handover(question uuid, person_id text, person text, expected_version integer) returns integer
  language plpgsql security definer set search_path = ''
as $$
declare
  offer public.handover_offers;
begin
  if not public.lock_question(question, expected_version) then
    return null;
  end if;
  delete from public.handover_offers
    where question_id = question and to_team = any (public.voordeur_teams()) returning * into offer;
  if not found then
    return null;
  end if;
  delete from public.assignments where question_id = question and team in (offer.from_team, offer.to_team);
  insert into public.assignments (question_id, team, role) values (question, offer.to_team, 'lead');
  if offer.stays_informed then
    insert into public.assignments (question_id, team, role) values (question, offer.from_team, 'informed');
  end if;
  update public.questions
    set state = case state when 'nieuw' then 'in-behandeling' else state end, taken_by_id = person_id, taken_by = person
    where id = question;
  return public.next_version(question);
end $$;

-- Lets another team read along. Of a team that does already and whom the sender may not know of, it can be
-- said later that the sender may.
create function involve_team(question uuid, other_team text, is_withheld boolean, expected_version integer)
  returns integer
  language plpgsql security definer set search_path = ''
as $$
begin
  if public.lock_as_lead(question, expected_version) is null then
    return null;
  end if;
  insert into public.assignments (question_id, team, role, withheld)
    values (question, other_team, 'informed', is_withheld)
    on conflict (question_id, team) do update set withheld = false
      where assignments.withheld and not excluded.withheld;
  return case when found then public.next_version(question) end;
end $$;

create function stop_involving(question uuid, other_team text, expected_version integer) returns integer
  language plpgsql security definer set search_path = ''
as $$
begin
  if public.lock_as_lead(question, expected_version) is null then
    return null;
  end if;
  delete from public.assignments where question_id = question and team = other_team and role = 'informed';
  return case when found then public.next_version(question) end;
end $$;

-- The teams that a question is with, for who sees the question; row-level security shows one's own only.
create function teams_of_question(question uuid) returns table (team text, role text, withheld boolean)
  language sql stable security definer set search_path = ''
as $$
  select a.team, a.role, a.withheld from public.assignments a
  where a.question_id = question and public.has_question(question)
  order by a.team $$;

-- Whoever closes a question, or takes it back, closes what was open about it.
create function end_offer() returns trigger language plpgsql security definer set search_path = ''
as $$
begin
  delete from public.handover_offers where question_id = new.id;
  return null;
end $$;
create trigger questions_closed after update of state on questions
  for each row when (new.state = 'afgesloten') execute function end_offer();

-- Signs ------------------------------------------------------------------------------------------
-- Every page of a team that has the question hears at once that it changed, and a team that has it no longer
-- too: ids only, when the transaction is committed, whoever writes. PostgreSQL gives the same sign once.

create function sign_question(question uuid, team text, version integer) returns void
  language sql set search_path = ''
  as $$ select pg_notify('voordeur_questions', json_build_object('id', question, 'team', team, 'version', version)::text) $$;

create function sign_changed_question() returns trigger language plpgsql security definer set search_path = ''
as $$
begin
  perform public.sign_question(q.id, t.team, q.version)
    from public.questions q
    join (select question_id, team from public.assignments
          union select question_id, to_team from public.handover_offers) t on t.question_id = q.id
    where q.id = new.id;
  return null;
end $$;

create function sign_erased_question() returns trigger language plpgsql security definer set search_path = ''
as $$
begin
  perform public.sign_question(old.id, t.team, old.version + 1)
    from (select question_id, team from public.assignments
          union select question_id, to_team from public.handover_offers) t
    where t.question_id = old.id;
  return old;
end $$;

-- Of a row whose column that the trigger names is the team.
create function sign_lost_question() returns trigger language plpgsql security definer set search_path = ''
as $$
begin
  perform public.sign_question(q.id, to_jsonb(old) ->> tg_argv[0], q.version)
    from public.questions q where q.id = old.question_id;
  return null;
end $$;

create constraint trigger questions_changed after insert or update of version on questions
  deferrable initially deferred for each row execute function sign_changed_question();
create trigger questions_erased before delete on questions
  for each row execute function sign_erased_question();
create constraint trigger assignments_lost after delete on assignments
  deferrable initially deferred for each row execute function sign_lost_question('team');
create constraint trigger handover_offers_ended after delete on handover_offers
  deferrable initially deferred for each row execute function sign_lost_question('to_team');

-- Rights -----------------------------------------------------------------------------------------

grant create on schema public to voordeur_handover;
do $$
declare
  made text;
begin
  foreach made in array array[
    'withhold_event()', 'has_question(uuid)', 'lock_question(uuid, integer)', 'lock_as_lead(uuid, integer)',
    'next_version(uuid)', 'advance_question(uuid, integer)',
    'offer_handover(uuid, text, uuid, boolean, boolean, text, integer)', 'withdraw_handover(uuid, integer)',
    'refuse_handover(uuid, integer)', 'accept_handover(uuid, text, text, integer)',
    'involve_team(uuid, text, boolean, integer)', 'stop_involving(uuid, text, integer)', 'teams_of_question(uuid)',
    'end_offer()', 'sign_question(uuid, text, integer)', 'sign_changed_question()', 'sign_erased_question()',
    'sign_lost_question()'] loop
    execute format('revoke all on function %s from public', made);
    execute format('alter function %s owner to voordeur_handover', made);
  end loop;
  set local role voordeur_handover;
  foreach made in array array[
    'lock_question(uuid, integer)', 'advance_question(uuid, integer)', 'teams_of_question(uuid)',
    'offer_handover(uuid, text, uuid, boolean, boolean, text, integer)', 'withdraw_handover(uuid, integer)',
    'refuse_handover(uuid, integer)', 'accept_handover(uuid, text, text, integer)',
    'involve_team(uuid, text, boolean, integer)', 'stop_involving(uuid, text, integer)'] loop
    execute format('grant execute on function %s to voordeur_staff', made);
  end loop;
end $$;
reset role;
revoke create on schema public from voordeur_handover;
