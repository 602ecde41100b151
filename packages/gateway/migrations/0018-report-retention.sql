-- Handled reports are erased after a while. The login itself, which reads no report (force), may see and
-- erase those that were handled before voordeur.handled_before, set for the transaction; none when not set.
create function voordeur_handled_before() returns timestamptz language sql stable
  set search_path = ''
  as $$ select nullif(current_setting('voordeur.handled_before', true), '')::timestamptz $$;
revoke all on function voordeur_handled_before() from public;

create policy housekeeping_select on service_reports for select to current_user
  using (handled_at < voordeur_handled_before());
create policy housekeeping_delete on service_reports for delete to current_user
  using (handled_at < voordeur_handled_before());
