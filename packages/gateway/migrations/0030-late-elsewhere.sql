-- A question that waits beyond its deadline and may not be shared: the backstop sees that it waits and with which
-- team, so that somebody calls. Never the question.

-- The backstop, where it may not read along; null where it does.
alter table escalations add column watched_by text;
create index on escalations (watched_by) where watched_by is not null;

-- What the members of the backstop see of it. It is read with the rights of voordeur_escalation, which sees only
-- questions without an answer, and none of their content.
grant select (urgency) on questions to voordeur_escalation;
create view late_elsewhere with (security_barrier = true) as
  select q.reference, a.team, q.respond_by, q.urgency
  from escalations e
  join questions q on q.id = e.question_id and q.respond_by = e.respond_by
  join assignments a on a.question_id = q.id and a.role = 'lead'
  where e.watched_by = any (voordeur_teams()) and a.team <> e.watched_by;
grant select on late_elsewhere to voordeur_staff;

-- Its pages hear at once that such a question is late, or changed: that there is something to read, and no more.
create function sign_late() returns trigger language plpgsql set search_path = ''
as $$
begin
  perform pg_notify('voordeur_late', json_build_object('teams', json_build_array(changed.watched_by))::text)
    from (select (coalesce(new, old)).*) changed
    where changed.watched_by is not null;
  return null;
end $$;
create function sign_late_question() returns trigger language plpgsql security definer set search_path = ''
as $$
begin
  perform pg_notify('voordeur_late', json_build_object('teams', json_build_array(e.watched_by))::text)
    from public.escalations e
    where e.question_id = new.id and e.watched_by is not null;
  return null;
end $$;
revoke all on function sign_late(), sign_late_question() from public;
create trigger escalations_changed after insert or delete on escalations
  for each row execute function sign_late();
create trigger questions_changed_late after update of version on questions
  for each row execute function sign_late_question();

grant create on schema public to voordeur_escalation;
alter view late_elsewhere owner to voordeur_escalation;
alter function sign_late_question() owner to voordeur_escalation;
revoke create on schema public from voordeur_escalation;
