-- A session of staff reads only its teams' rows even when a query forgets its filter, and the
-- owner of the tables reads none (force).

-- The teams of this transaction, set by set_config('voordeur.teams', 'a,b', true); none when not set.
create function voordeur_teams() returns text[] language sql stable
  set search_path = ''
  as $$ select coalesce(string_to_array(nullif(current_setting('voordeur.teams', true), ''), ','), '{}') $$;
revoke all on function voordeur_teams() from public;
grant execute on function voordeur_teams() to voordeur_staff, voordeur_handover;

alter table questions enable row level security;
alter table questions force row level security;
alter table assignments enable row level security;
alter table assignments force row level security;
alter table messages enable row level security;
alter table messages force row level security;
alter table events enable row level security;
alter table events force row level security;

-- Intake -------------------------------------------------------------------------------------

grant insert on questions, assignments, events to voordeur_intake;
grant select (id, reference, body_hash, receipt) on questions to voordeur_intake;

create policy intake_insert on questions for insert to voordeur_intake with check (true);
-- One question at a time, named by voordeur.question; there is no way to read them all.
create policy intake_select on questions for select to voordeur_intake
  using (id = nullif(current_setting('voordeur.question', true), '')::uuid);
create policy intake_insert on assignments for insert to voordeur_intake with check (true);
create policy intake_insert on events for insert to voordeur_intake with check (kind = 'ontvangen');

-- Staff --------------------------------------------------------------------------------------

grant select (id, reference, receipt_hash, received_at, respond_by, urgency, state, version,
              taken_by_id, taken_by, partner, words, facts, email, phone, choices, decision)
  on questions to voordeur_staff;
grant update (state, version, taken_by_id, taken_by) on questions to voordeur_staff;
grant select on assignments, messages, events to voordeur_staff;
grant insert on messages, events to voordeur_staff;

create policy staff_select on assignments for select to voordeur_staff
  using (team = any (voordeur_teams()));

create policy staff_select on questions for select to voordeur_staff
  using (exists (select from assignments a where a.question_id = id and a.team = any (voordeur_teams())));
create policy staff_update on questions for update to voordeur_staff
  using (exists (select from assignments a
                 where a.question_id = id and a.role = 'lead' and a.team = any (voordeur_teams())));

create policy staff_select on messages for select to voordeur_staff
  using (exists (select from assignments a where a.question_id = messages.question_id and a.team = any (voordeur_teams())));
create policy staff_insert on messages for insert to voordeur_staff
  with check (exists (select from assignments a
                      where a.question_id = messages.question_id and a.role = 'lead' and a.team = any (voordeur_teams())));

create policy staff_select on events for select to voordeur_staff
  using (exists (select from assignments a where a.question_id = events.question_id and a.team = any (voordeur_teams())));
create policy staff_insert on events for insert to voordeur_staff
  with check (
    case when question_id is null
      then kind in ('aangemeld', 'afgemeld', 'code-gezocht') and team is null
      else kind not in ('ontvangen', 'aangemeld', 'afgemeld')
           and exists (select from assignments a
                       where a.question_id = events.question_id and a.team = events.team
                         and a.team = any (voordeur_teams()))
    end);

-- Handing over -------------------------------------------------------------------------------
-- Staff may not write assignments at all: a policy that let a row leave one's own teams would let
-- it go anywhere. This function moves exactly one thing: the lead of a question that one leads.

grant select, insert, delete on assignments to voordeur_handover;
grant select (id, version, state), update (state, version, taken_by_id, taken_by) on questions to voordeur_handover;
create policy handover_all on assignments for all to voordeur_handover using (true) with check (true);
create policy handover_select on questions for select to voordeur_handover using (true);
create policy handover_update on questions for update to voordeur_handover using (true);

create function hand_over(question uuid, to_team text, expected_version integer) returns integer
  language plpgsql security definer set search_path = ''
as $$
declare
  from_team text;
  new_version integer;
begin
  select team into from_team from public.assignments
    where question_id = question and role = 'lead' and team = any (public.voordeur_teams());
  if not found or from_team = to_team then
    return null;
  end if;
  -- Of two handovers at once the second waits here, and then finds another version.
  update public.questions
    set state = 'nieuw', taken_by_id = null, taken_by = null, version = version + 1
    where id = question and version = expected_version and state <> 'afgesloten'
    returning version into new_version;
  if not found then
    return null;
  end if;
  delete from public.assignments where question_id = question and team in (from_team, to_team);
  insert into public.assignments (question_id, team, role) values (question, to_team, 'lead');
  return new_version;
end $$;

revoke all on function hand_over(uuid, text, integer) from public;
grant execute on function hand_over(uuid, text, integer) to voordeur_staff;
grant create on schema public to voordeur_handover;
alter function hand_over(uuid, text, integer) owner to voordeur_handover;
revoke create on schema public from voordeur_handover;
