-- Roles belong to the whole cluster, so that they may be there already (see 0001-roles.sql).
--   voordeur_escalation  sees which questions wait beyond their deadline, and lets the backstop read along
do $$
begin
  if not exists (select from pg_roles where rolname = 'voordeur_escalation') then
    begin
      create role voordeur_escalation nologin;
    exception when duplicate_object or unique_violation then
      null; -- made by another process in this very moment
    end;
  end if;
  if (select rolsuper or rolbypassrls from pg_roles where rolname = 'voordeur_escalation') then
    raise exception 'role voordeur_escalation must not be a superuser nor bypass row-level security';
  end if;
  if not (select rolsuper from pg_roles where rolname = current_user)
     and not pg_has_role(current_user, 'voordeur_escalation', 'set') then
    begin
      grant voordeur_escalation to current_user with inherit false, set true;
    exception when insufficient_privilege then
      raise exception 'role voordeur_escalation exists and % may not act as it', current_user
        using hint = format('let an administrator run: grant voordeur_escalation to %I with inherit false, set true', current_user);
    end;
  end if;
end $$;
grant usage on schema public to voordeur_escalation;

-- A question that got no answer before its deadline. Once for each deadline that was promised: where the sender
-- adds something a new one is, and that one may pass too.
create table escalations (
  id uuid primary key default gen_random_uuid(),
  question_id uuid not null references questions (id) on delete cascade,
  respond_by timestamptz not null,
  escalated_at timestamptz not null default now(),
  -- The team that led it then.
  team text not null,
  -- When the manager is to be told, by e-mail; null where that is done, or not wanted.
  notice_due_at timestamptz,
  notice_attempts integer not null default 0,
  unique (question_id, respond_by)
);
create index on escalations (notice_due_at) where notice_due_at is not null;
create index questions_waiting on questions (respond_by) where state in ('nieuw', 'in-behandeling');

alter table escalations enable row level security;
alter table escalations force row level security;

grant select, insert on escalations to voordeur_escalation;
grant update (notice_due_at, notice_attempts) on escalations to voordeur_escalation;
create policy escalation_all on escalations for all to voordeur_escalation using (true) with check (true);
grant select on escalations to voordeur_staff;
-- A policy's subquery is itself held to the policies of questions: those that one may see.
create policy staff_select on escalations for select to voordeur_staff
  using (exists (select from questions q where q.id = question_id));

-- Of questions: what tells that they wait, and whether they may be shared. No words, no answers, no address.
grant select (id, reference, respond_by, state, version, choices) on questions to voordeur_escalation;
create policy escalation_select on questions for select to voordeur_escalation
  using (state in ('nieuw', 'in-behandeling'));
grant select, insert on assignments to voordeur_escalation;
create policy escalation_select on assignments for select to voordeur_escalation using (true);
create policy escalation_insert on assignments for insert to voordeur_escalation with check (role = 'informed');
grant insert on events to voordeur_escalation;
create policy escalation_insert on events for insert to voordeur_escalation
  with check (kind = 'geescaleerd' and by_id is null and by_name is null and message_id is null);
