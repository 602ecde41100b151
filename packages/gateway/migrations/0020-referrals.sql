-- Referrals: what a professional chose for a patient, without any patient. Three roles:
--   voordeur_referral  makes referrals, and sees the one whose code hashes to voordeur.referral
--   voordeur_referrer  sees what the partner in voordeur.partner made; of questions nothing
--   voordeur_keeper    owns the functions that bind a referral to a question and keep its state
do $$
declare
  wanted text;
begin
  foreach wanted in array array['voordeur_referral', 'voordeur_referrer', 'voordeur_keeper'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin', wanted);
      exception when duplicate_object or unique_violation then
        null; -- made by another process in this very moment
      end;
    end if;
    if (select rolsuper or rolbypassrls from pg_roles where rolname = wanted) then
      raise exception 'role % must not be a superuser nor bypass row-level security', wanted;
    end if;
    if not (select rolsuper from pg_roles where rolname = current_user)
       and not pg_has_role(current_user, wanted, 'set') then
      begin
        execute format('grant %I to current_user with inherit false, set true', wanted);
      exception when insufficient_privilege then
        raise exception 'role % exists and % may not act as it', wanted, current_user
          using hint = format('let an administrator run: grant %I to %I with inherit false, set true', wanted, current_user);
      end;
    end if;
  end loop;
end $$;

grant usage on schema public to voordeur_referral, voordeur_referrer, voordeur_keeper;

create table referrals (
  id uuid primary key,
  -- Keyed hashes: of the body (a retry is the same referral) and of the code.
  body_hash bytea not null,
  code_hash bytea not null unique,
  -- By which the referrer tells it from others.
  code_end text not null check (code_end ~ '^\d{4}$'),
  -- No foreign key: a card stays good when its practice is no longer registered.
  partner text not null,
  -- The team that it was for.
  team text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  -- Ciphertext: the subjects, for the referrer's list; and all that the patient's device fills in,
  -- erased as soon as nobody needs it.
  subjects bytea not null,
  facts bytea,
  revoked_at timestamptz,
  -- When a question was sent with it, whether or not the patient agreed to share that.
  used_at timestamptz,
  -- The rest only where the patient agreed.
  question_id uuid unique,
  received_at timestamptz,
  started_at timestamptz,
  finished_at timestamptz,
  check (received_at is null or used_at is not null),
  check (received_at is not null or (question_id is null and started_at is null and finished_at is null))
);
create index on referrals (partner, created_at desc);

alter table referrals enable row level security;
alter table referrals force row level security;

-- Set for the transaction by set_config; none when not set.
create function voordeur_referral() returns bytea language sql stable
  set search_path = ''
  as $$ select decode(nullif(current_setting('voordeur.referral', true), ''), 'hex') $$;
create function voordeur_partner() returns text language sql stable
  set search_path = ''
  as $$ select nullif(current_setting('voordeur.partner', true), '') $$;
revoke all on function voordeur_referral(), voordeur_partner() from public;
grant execute on function voordeur_referral() to voordeur_referral;
grant execute on function voordeur_partner() to voordeur_referrer;

-- By its code --------------------------------------------------------------------------------

grant insert (id, body_hash, code_hash, code_end, partner, team, created_at, expires_at, subjects, facts)
  on referrals to voordeur_referral;
grant select (id, body_hash, code_hash, partner, team, created_at, expires_at, subjects, facts,
              revoked_at, used_at, received_at, started_at, finished_at)
  on referrals to voordeur_referral;
grant update (revoked_at, facts) on referrals to voordeur_referral;
grant insert on spent_challenges to voordeur_referral;

create policy referral_insert on referrals for insert to voordeur_referral with check (code_hash = voordeur_referral());
create policy referral_select on referrals for select to voordeur_referral using (code_hash = voordeur_referral());
create policy referral_revoke on referrals for update to voordeur_referral
  using (code_hash = voordeur_referral() and received_at is null and revoked_at is null)
  with check (code_hash = voordeur_referral() and revoked_at is not null);

-- By the list of a partner -------------------------------------------------------------------
-- Not whether it was used: where the patient did not agree, that looks like a card nobody used.

grant select (id, code_end, partner, team, created_at, expires_at, subjects,
              revoked_at, received_at, started_at, finished_at)
  on referrals to voordeur_referrer;
grant update (revoked_at, facts) on referrals to voordeur_referrer;

create policy referrer_select on referrals for select to voordeur_referrer using (partner = voordeur_partner());
create policy referrer_revoke on referrals for update to voordeur_referrer
  using (partner = voordeur_partner() and received_at is null and revoked_at is null)
  with check (partner = voordeur_partner() and revoked_at is not null);

-- Together with a question -------------------------------------------------------------------

grant select, update, delete on referrals to voordeur_keeper;
create policy keeper_all on referrals for all to voordeur_keeper using (true) with check (true);

-- Binds a referral to the question that is being stored in this transaction, and says whether it could.
-- Without the patient's agreement nothing is kept that leads from one to the other.
create function bind_referral(code bytea, question uuid, agreed boolean, at timestamptz) returns text
  language plpgsql security definer set search_path = ''
as $$
declare
  referral public.referrals;
begin
  -- Of two questions with one code the second waits here, and then finds it used.
  select * into referral from public.referrals where code_hash = code for update;
  if not found then
    return 'unknown';
  elsif referral.revoked_at is not null then
    return 'revoked';
  elsif referral.used_at is not null then
    return 'used';
  elsif referral.expires_at <= at then
    return 'expired';
  end if;
  if agreed then
    update public.referrals set used_at = at, received_at = at, question_id = question, facts = null
      where id = referral.id;
  else
    update public.referrals set used_at = at where id = referral.id;
  end if;
  return 'bound';
end $$;

-- The referral's own copy of how far its question is, so that nobody who looks at a referral needs to
-- look at a question. Taking back and erasing end it as closing does: which of them is the patient's own.
create function follow_question() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'DELETE' then
    update public.referrals set question_id = null, finished_at = coalesce(finished_at, now())
      where question_id = old.id;
  else
    update public.referrals
      set started_at = case when new.state in ('in-behandeling', 'beantwoord') then coalesce(started_at, now()) else started_at end,
          finished_at = case when new.state = 'afgesloten' then coalesce(finished_at, now()) end
      where question_id = new.id;
  end if;
  return null;
end $$;

create trigger referral_follows after update of state on questions
  for each row when (old.state is distinct from new.state) execute function follow_question();
create trigger referral_outlives after delete on questions
  for each row execute function follow_question();

-- Erases what a referral filled in once it expired, and all of it some days after it ended.
create function sweep_referrals(at timestamptz, days integer) returns void
  language sql security definer set search_path = ''
as $$
  update public.referrals set facts = null where facts is not null and expires_at <= at;
  delete from public.referrals
    where coalesce(finished_at, case when question_id is null then expires_at end) <= at - make_interval(days => days);
$$;

revoke all on function bind_referral(bytea, uuid, boolean, timestamptz), follow_question(),
  sweep_referrals(timestamptz, integer) from public;
grant execute on function bind_referral(bytea, uuid, boolean, timestamptz) to voordeur_intake;
grant create on schema public to voordeur_keeper;
alter function bind_referral(bytea, uuid, boolean, timestamptz) owner to voordeur_keeper;
alter function follow_question() owner to voordeur_keeper;
alter function sweep_referrals(timestamptz, integer) owner to voordeur_keeper;
-- By the new owner: what an owner grants itself goes along with the function.
do $$
declare
  login text := current_user;
begin
  set local role voordeur_keeper;
  execute format('grant execute on function public.sweep_referrals(timestamptz, integer) to %I', login);
  reset role;
end $$;
revoke create on schema public from voordeur_keeper;
