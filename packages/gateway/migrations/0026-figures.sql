-- What the manager's page counts. A question's facts are encrypted, so what is counted of them is added up
-- when it comes in, in rows that name no question; they stay when a question is erased. Roles:
--   voordeur_counting  owns the counts, and the functions and views below; for no request
--   voordeur_manager   reads the views, which give no number from 1 to 4 away
do $$
begin
  if not exists (select from pg_roles where rolname = 'voordeur_counting') then
    begin
      create role voordeur_counting nologin;
    exception when duplicate_object or unique_violation then
      null; -- made by another process in this very moment
    end;
  end if;
  if (select rolsuper or rolbypassrls from pg_roles where rolname = 'voordeur_counting') then
    raise exception 'role voordeur_counting must not be a superuser nor bypass row-level security';
  end if;
  if not (select rolsuper from pg_roles where rolname = current_user)
     and not pg_has_role(current_user, 'voordeur_counting', 'set') then
    begin
      grant voordeur_counting to current_user with inherit false, set true;
    exception when insufficient_privilege then
      raise exception 'role voordeur_counting exists and % may not act as it', current_user
        using hint = format('let an administrator run: grant voordeur_counting to %I with inherit false, set true', current_user);
    end;
  end if;
end $$;

grant usage on schema public to voordeur_counting;

-- Time ---------------------------------------------------------------------------------------------
-- Weeks begin on Monday (ISO 8601). Periods of whole weeks lie fixed in time, one after the other: two that
-- overlap would give away what is in the one and not in the other.

create function counting_day(moment timestamptz) returns date language sql immutable
  set search_path = ''
  as $$ select (moment at time zone 'Europe/Amsterdam')::date $$;
create function counting_week(day date) returns date language sql immutable
  set search_path = ''
  as $$ select date_trunc('week', day::timestamp)::date $$;
-- The first day of the period of so many weeks that a week lies in.
create function counting_period(week date, weeks integer) returns date language sql immutable
  set search_path = ''
  as $$ select date '1970-01-05' + ((week - date '1970-01-05') / (7 * weeks)) * 7 * weeks $$;
-- Only what is over is shown: a number that grows while one looks gives away what came in.
create function counting_now() returns date language sql stable
  set search_path = ''
  as $$ select public.counting_week(public.counting_day(now())) $$;
-- The multiple of five at or below a number.
create function in_fives(number bigint) returns integer language sql immutable
  set search_path = ''
  as $$ select (number / 5 * 5)::integer $$;

-- Counts -------------------------------------------------------------------------------------------

create table weekly_counts (
  week date not null check (extract(isodow from week) = 1),
  -- question, leefgebied, area: by the week in which a question came in.
  -- misroute (from team, to team), refused, escalated: by the week in which it happened.
  -- booked, walked-in (spreekuur): by the week of the hour.
  -- referral and what became of it (partner): by the week in which it was made.
  subject text not null check (subject in (
    'question', 'leefgebied', 'area', 'misroute', 'refused', 'escalated', 'booked', 'walked-in',
    'referral', 'referral-arrived', 'referral-started', 'referral-finished')),
  value text not null default '',
  target text not null default '',
  number integer not null check (number >= 0),
  primary key (week, subject, value, target)
) with (fillfactor = 70);

-- Questions by the day on which they came in and the day of their first answer.
create table first_answers (
  asked_on date not null,
  answered_on date not null,
  in_time boolean not null,
  number integer not null check (number >= 0),
  primary key (asked_on, answered_on, in_time)
) with (fillfactor = 70);

-- Also the owner of the tables does not read them.
alter table weekly_counts enable row level security;
alter table weekly_counts force row level security;
alter table first_answers enable row level security;
alter table first_answers force row level security;
grant select, insert, update on weekly_counts, first_answers to voordeur_counting;
create policy counting_all on weekly_counts for all to voordeur_counting using (true) with check (true);
create policy counting_all on first_answers for all to voordeur_counting using (true) with check (true);

grant select (id, received_at, respond_by) on questions to voordeur_counting;
create policy counting_select on questions for select to voordeur_counting using (true);
grant select (id, question_id, kind) on events to voordeur_counting;
create policy counting_select on events for select to voordeur_counting using (kind = 'antwoord');
grant select on zero_results to voordeur_counting;

create function add_to_count(in_week date, in_subject text, in_value text default '', in_target text default '', by integer default 1)
  returns void language plpgsql
  set search_path = ''
as $$
begin
  if by < 0 then
    update public.weekly_counts set number = greatest(number + by, 0)
      where (week, subject, value, target) = (in_week, in_subject, in_value, in_target);
  elsif by > 0 then
    insert into public.weekly_counts as counts (week, subject, value, target, number)
      values (in_week, in_subject, in_value, in_target, by)
      on conflict (week, subject, value, target) do update set number = counts.number + excluded.number;
  end if;
end $$;

-- A question that came in. Where the area is not known it is in no area; what has no subject is in none.
create function count_question(received_at timestamptz, leefgebieden text[], area text) returns void
  language sql security definer set search_path = ''
as $$
  insert into public.weekly_counts as counts (week, subject, value, number)
    select public.counting_week(public.counting_day(received_at)), subject, value, 1
    from (
      select 'question' as subject, '' as value
      union all select 'area', area where area is not null
      union all select distinct 'leefgebied', unnest(leefgebieden)
    ) as counted
    -- Always in the same order, so that two at once wait for each other and not in a circle.
    order by subject, value
    on conflict (week, subject, value, target) do update set number = counts.number + 1 $$;

-- What staff did.
create function count_event() returns trigger language plpgsql security definer set search_path = ''
as $$
declare
  this_week date := public.counting_week(public.counting_day(new.at));
begin
  case new.kind
    when 'antwoord' then
      if not exists (select from public.events
                     where question_id = new.question_id and kind = 'antwoord' and id < new.id) then
        insert into public.first_answers as counts (asked_on, answered_on, in_time, number)
          select public.counting_day(received_at), public.counting_day(new.at), new.at <= respond_by, 1
          from public.questions where id = new.question_id
          on conflict (asked_on, answered_on, in_time) do update set number = counts.number + 1;
      end if;
    when 'aangeboden' then
      if new.misroute then
        perform public.add_to_count(this_week, 'misroute', new.team, new.to_team);
      end if;
    when 'geweigerd' then perform public.add_to_count(this_week, 'refused');
    when 'geescaleerd' then perform public.add_to_count(this_week, 'escalated');
  end case;
  return null;
end $$;

-- Appointments that stand. Erasing a past one (delete) leaves its place.
create function count_booking() returns trigger language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' and old.state = 'booked' then
    perform public.add_to_count(public.counting_week(public.counting_day(old.starts_at)), 'booked', old.spreekuur, by => -1);
  end if;
  if new.state = 'booked' then
    perform public.add_to_count(public.counting_week(public.counting_day(new.starts_at)), 'booked', new.spreekuur);
  end if;
  return null;
end $$;

create function count_walk_ins() returns trigger language plpgsql security definer set search_path = ''
as $$
declare
  before integer := case when tg_op = 'UPDATE' then old.people else 0 end;
begin
  perform public.add_to_count(public.counting_week(public.counting_day(new.starts_at)), 'walked-in', new.spreekuur,
    by => new.people - before);
  return null;
end $$;

-- How far a referral came, where the patient agreed that it is known.
create function count_referral() returns trigger language plpgsql security definer set search_path = ''
as $$
declare
  made date := public.counting_week(public.counting_day(new.created_at));
begin
  if tg_op = 'INSERT' then
    perform public.add_to_count(made, 'referral', new.partner);
    return null;
  end if;
  if old.received_at is null and new.received_at is not null then
    perform public.add_to_count(made, 'referral-arrived', new.partner);
  end if;
  if old.started_at is null and new.started_at is not null then
    perform public.add_to_count(made, 'referral-started', new.partner);
  end if;
  if old.finished_at is null and new.finished_at is not null then
    perform public.add_to_count(made, 'referral-finished', new.partner);
  end if;
  return null;
end $$;

create trigger events_counted after insert on events for each row
  when (new.kind in ('antwoord', 'aangeboden', 'geweigerd', 'geescaleerd'))
  execute function count_event();
create trigger bookings_counted after insert or update of state, spreekuur, starts_at on bookings
  for each row execute function count_booking();
create trigger walk_ins_counted after insert or update on walk_ins
  for each row execute function count_walk_ins();

create trigger referrals_counted after insert or update of received_at, started_at, finished_at on referrals
  for each row execute function count_referral();

-- What the manager reads -----------------------------------------------------------------------------
-- Each row is a number of five or more; what is not there is less than five, and may be none. All but the
-- questions of a week are multiples of five, "this many, or up to four more", so that what is left over in a
-- whole is not known to be from 1 to 4 either.

create view counted_weeks as
  select week, number from weekly_counts
  where subject = 'question' and number >= 5 and week < counting_now();

create view figures_weeks as select week, number as questions from counted_weeks;

-- A week with fewer than five questions takes no part in what follows: its number could be worked out.
create view figures_of_questions as
  select counted.subject, counting_period(counted.week, 4) as period, counted.value, in_fives(sum(counted.number)) as at_least
  from weekly_counts counted join counted_weeks using (week)
  where counted.subject in ('leefgebied', 'area') and counting_period(counted.week, 4) + 28 <= counting_now()
  group by 1, 2, 3
  having sum(counted.number) >= 5;

create view figures_of_answers as
  select counting_period(week, 4) as period, in_time, in_fives(sum(answers.number)) as at_least
  from first_answers answers join counted_weeks on week = counting_week(asked_on)
  where answered_on < counting_now() and counting_period(week, 4) + 28 <= counting_now()
  group by 1, 2
  having sum(answers.number) >= 5;

-- Rare things by twelve weeks.
create view figures_of_work as
  select subject, counting_period(week, 12) as period, value, target, in_fives(sum(number)) as at_least
  from weekly_counts
  where subject in ('misroute', 'refused', 'escalated', 'referral', 'referral-arrived', 'referral-started', 'referral-finished')
    and counting_period(week, 12) + 84 <= counting_now()
  group by 1, 2, 3, 4
  having sum(number) >= 5
  union all
  select subject, counting_period(week, 4), value, '', in_fives(sum(number))
  from weekly_counts
  where subject in ('booked', 'walked-in') and counting_period(week, 4) + 28 <= counting_now()
  group by 1, 2, 3
  having sum(number) >= 5;

create view figures_of_searches as
  select 'leefgebied' as subject, counting_period(counting_week(day), 12) as period, leefgebied as value,
    in_fives(sum(searches)) as at_least
  from zero_results
  where leefgebied <> '' and counting_period(counting_week(day), 12) + 84 <= counting_now()
  group by 2, 3
  having sum(searches) >= 5
  union all
  select 'area', counting_period(counting_week(day), 12), area, in_fives(sum(searches))
  from zero_results
  where area <> '' and counting_period(counting_week(day), 12) + 84 <= counting_now()
  group by 2, 3
  having sum(searches) >= 5;

-- The median of the working days between asking and the first answer: 0 is the same day. From ten answers on,
-- so that at least five lie on either side.
-- Of the periods that begin between two days.
create function figures_answer_days(holidays date[], since date, until date) returns table (period date, days integer)
  language sql stable security definer set search_path = ''
as $$
  select public.counting_period(week, 4), percentile_disc(0.5) within group (order by working.days)::integer
  from public.first_answers answers
  join public.counted_weeks on week = public.counting_week(asked_on)
  cross join lateral (
    select count(*) as days from generate_series(asked_on + 1, answered_on, interval '1 day') as day
    where extract(isodow from day) < 6 and day::date <> all (holidays)
  ) as working
  cross join lateral generate_series(1, answers.number)
  where asked_on between since and until + 27 and public.counting_period(week, 4) between since and until
    and answered_on < public.counting_now() and public.counting_period(week, 4) + 28 <= public.counting_now()
  group by 1
  having count(*) >= 10 $$;

-- Rights ---------------------------------------------------------------------------------------------

revoke all on function counting_day(timestamptz), counting_week(date), counting_period(date, integer), counting_now(),
  in_fives(bigint), add_to_count(date, text, text, text, integer), count_question(timestamptz, text[], text),
  count_event(), count_booking(), count_walk_ins(), count_referral(), figures_answer_days(date[], date, date) from public;
grant execute on function count_question(timestamptz, text[], text) to voordeur_intake;
grant execute on function figures_answer_days(date[], date, date) to voordeur_manager;
-- Whoever reads a view has to be allowed its functions.
grant execute on function counting_day(timestamptz), counting_week(date), counting_period(date, integer), counting_now(),
  in_fives(bigint) to voordeur_manager;
grant execute on function counting_day(timestamptz), counting_week(date), counting_period(date, integer), counting_now(),
  in_fives(bigint), add_to_count(date, text, text, text, integer) to voordeur_counting;
grant select on figures_weeks, figures_of_questions, figures_of_answers, figures_of_work, figures_of_searches
  to voordeur_manager;

grant create on schema public to voordeur_counting;
alter function count_question(timestamptz, text[], text) owner to voordeur_counting;
alter function count_event() owner to voordeur_counting;
alter function count_booking() owner to voordeur_counting;
alter function count_walk_ins() owner to voordeur_counting;
alter function count_referral() owner to voordeur_counting;
alter function figures_answer_days(date[], date, date) owner to voordeur_counting;
alter view counted_weeks owner to voordeur_counting;
alter view figures_weeks owner to voordeur_counting;
alter view figures_of_questions owner to voordeur_counting;
alter view figures_of_answers owner to voordeur_counting;
alter view figures_of_work owner to voordeur_counting;
alter view figures_of_searches owner to voordeur_counting;
revoke create on schema public from voordeur_counting;
