-- Where the patient does not share it, a referral keeps only the day of its use: the moment would be that
-- at which one question came in.
grant create on schema public to voordeur_keeper;
set local role voordeur_keeper;

create or replace function bind_referral(code bytea, question uuid, agreed boolean, at timestamptz) returns text
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
    update public.referrals set used_at = date_trunc('day', at) where id = referral.id;
  end if;
  return 'bound';
end $$;

reset role;
revoke create on schema public from voordeur_keeper;
