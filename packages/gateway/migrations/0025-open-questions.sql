-- A team that nobody looks into any more may not keep open questions. Managers read no question: they may count
-- those of a team, and give all of them to another team at once.

-- Questions that are not closed and that the team leads, or is offered; null for 1 to 4, as every number that a
-- manager reads.
create function open_questions(of_team text) returns integer
  language sql stable security definer set search_path = ''
as $$
  select case when count(*) between 1 and 4 then null else count(*) end::integer from public.questions q
  where q.state <> 'afgesloten'
    and (exists (select from public.assignments a where a.question_id = q.id and a.role = 'lead' and a.team = of_team)
      or exists (select from public.handover_offers o where o.question_id = q.id and o.to_team = of_team)) $$;

-- Every open question of a team gets another lead, who finds it as new; in the story it is a handover by the manager.
-- What was offered to the team stays with the team that offered it, as when it is refused.
create function move_open_questions(from_team text, other_team text, person_id text, person text) returns void
  language plpgsql security definer set search_path = ''
as $$
declare
  question record;
begin
  for question in
    select q.id, q.reference from public.questions q
    join public.assignments a on a.question_id = q.id and a.role = 'lead' and a.team = move_open_questions.from_team
    where q.state <> 'afgesloten'
    order by q.id
    for update of q
  loop
    delete from public.assignments where question_id = question.id and team in (move_open_questions.from_team, other_team);
    insert into public.assignments (question_id, team, role) values (question.id, other_team, 'lead');
    insert into public.events (kind, question_id, reference, by_id, by_name, team, to_team)
      values ('overgedragen', question.id, question.reference, person_id, person, from_team, other_team);
    update public.questions
      set state = 'nieuw', taken_by_id = null, taken_by = null, version = version + 1
      where id = question.id;
  end loop;
  for question in
    select q.id, q.reference, o.from_team as sender from public.questions q
    join public.handover_offers o on o.question_id = q.id and o.to_team = move_open_questions.from_team
    order by q.id
    for update of q
  loop
    delete from public.handover_offers where question_id = question.id;
    insert into public.events (kind, question_id, reference, by_id, by_name, team, to_team)
      values ('geweigerd', question.id, question.reference, person_id, person, move_open_questions.from_team, question.sender);
    update public.questions set version = version + 1 where id = question.id;
  end loop;
end $$;

revoke all on function open_questions(text) from public;
revoke all on function move_open_questions(text, text, text, text) from public;
grant insert on events to voordeur_handover;
grant select (reference) on questions to voordeur_handover;
create policy handover_insert on events for insert to voordeur_handover with check (kind in ('overgedragen', 'geweigerd'));
grant execute on function open_questions(text) to voordeur_manager;
grant execute on function move_open_questions(text, text, text, text) to voordeur_manager;
grant create on schema public to voordeur_handover;
alter function open_questions(text) owner to voordeur_handover;
alter function move_open_questions(text, text, text, text) owner to voordeur_handover;
revoke create on schema public from voordeur_handover;
