-- What a resident may do with the receipt code of a question: read it, add to it, choose another way of
-- answering, withdraw it, erase it. `voordeur_resident` sees the one question whose code hashes to
-- voordeur.receipt, and nothing else.
do $$
begin
  if not exists (select from pg_roles where rolname = 'voordeur_resident') then
    begin
      create role voordeur_resident nologin;
    exception when duplicate_object or unique_violation then
      null; -- made by another process in this very moment
    end;
  end if;
  if (select rolsuper or rolbypassrls from pg_roles where rolname = 'voordeur_resident') then
    raise exception 'role voordeur_resident must not be a superuser nor bypass row-level security';
  end if;
  if not (select rolsuper from pg_roles where rolname = current_user)
     and not pg_has_role(current_user, 'voordeur_resident', 'set') then
    begin
      grant voordeur_resident to current_user with inherit false, set true;
    exception when insufficient_privilege then
      raise exception 'role voordeur_resident exists and % may not act as it', current_user
        using hint = format('let an administrator run: grant voordeur_resident to %I with inherit false, set true', current_user);
    end;
  end if;
end $$;

grant usage on schema public to voordeur_resident;

-- The hash of the code of this transaction, set by set_config('voordeur.receipt', <hex>, true).
create function voordeur_receipt() returns bytea language sql stable
  set search_path = ''
  as $$ select decode(nullif(current_setting('voordeur.receipt', true), ''), 'hex') $$;
revoke all on function voordeur_receipt() from public;
grant execute on function voordeur_receipt() to voordeur_resident;

grant select (id, reference, receipt_hash, received_at, respond_by, urgency, state, version, taken_by_id, taken_by,
              partner, words, facts, email, phone, choices, decision)
  on questions to voordeur_resident;
grant update (state, version, respond_by, urgency, email, phone, choices, decision) on questions to voordeur_resident;
grant delete on questions to voordeur_resident;
grant select on assignments, messages, events to voordeur_resident;
grant insert on messages, events to voordeur_resident;

create policy resident_select on questions for select to voordeur_resident using (receipt_hash = voordeur_receipt());
create policy resident_update on questions for update to voordeur_resident using (receipt_hash = voordeur_receipt());
create policy resident_delete on questions for delete to voordeur_resident using (receipt_hash = voordeur_receipt());

-- A policy's subquery is itself held to the policies above, so that "a question" here is that one question.
create policy resident_select on assignments for select to voordeur_resident
  using (exists (select from questions q where q.id = question_id));
create policy resident_select on messages for select to voordeur_resident
  using (exists (select from questions q where q.id = question_id));
create policy resident_insert on messages for insert to voordeur_resident
  with check (exists (select from questions q where q.id = question_id));
create policy resident_select on events for select to voordeur_resident
  using (exists (select from questions q where q.id = question_id));
create policy resident_insert on events for insert to voordeur_resident
  with check (
    kind in ('aangevuld', 'antwoordwijze', 'ingetrokken', 'gewist')
    and by_id is null and by_name is null
    and exists (select from questions q where q.id = question_id));

alter table events drop constraint events_kind_check;
alter table events add constraint events_kind_check check (kind in (
  'ontvangen', 'bekeken', 'genomen', 'antwoord', 'overgedragen', 'afgesloten',
  'aangevuld', 'antwoordwijze', 'ingetrokken', 'gewist',
  'aangemeld', 'afgemeld', 'code-gezocht'));

-- The team that led a question which its sender erased can see that, and nothing more of it.
create policy staff_select_erased on events for select to voordeur_staff
  using (kind = 'gewist' and team = any (voordeur_teams()));
-- Only the sender can say that it was the sender.
drop policy staff_insert on events;
create policy staff_insert on events for insert to voordeur_staff
  with check (
    case when question_id is null
      then kind in ('aangemeld', 'afgemeld', 'code-gezocht') and team is null
      else kind not in ('ontvangen', 'aangemeld', 'afgemeld', 'aangevuld', 'antwoordwijze', 'ingetrokken', 'gewist')
           and exists (select from assignments a
                       where a.question_id = events.question_id and a.team = events.team
                         and a.team = any (voordeur_teams()))
    end);

-- How many codes matched nothing, by the minute and of everybody together: no address is kept.
create table missed_codes (
  minute timestamptz primary key,
  misses integer not null
);
