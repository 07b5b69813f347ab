-- One open invitation to an agency for an address: a second would be a second way in that nobody looks after.
create unique index invitation_open on identity.invitation (agency, lower(email))
  where used_at is null and withdrawn_at is null;
create index deputy_agency on identity.deputy (agency) where ended_at is null;
create index deputy_deputy on identity.deputy (deputy) where ended_at is null;

-- Who keeps one agency must not invite, past the front door, somebody to keep or audit the whole house.
drop policy keepers on identity.invitation;
create policy keepers on identity.invitation using (
  store.viewer_is_house() or store.viewer_has_role('PLATFORM_ADMINISTRATOR')
  or (store.viewer_has_role('AGENCY_ADMINISTRATOR') and agency = store.viewer_agency()
      and not roles && array['PLATFORM_ADMINISTRATOR', 'AUDITOR']));
