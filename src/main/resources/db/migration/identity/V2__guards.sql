-- Who may see and change what of people and agencies. The front doors decide first, and more finely.

-- Which agencies there are, every member may know.
alter table identity.agency enable row level security;
alter table identity.agency force row level security;
create policy members_read on identity.agency for select using (store.viewer_kind() in ('member', 'house'));
create policy keepers_write on identity.agency using (
  store.viewer_is_house() or store.viewer_has_role('PLATFORM_ADMINISTRATOR')
  or (store.viewer_has_role('AGENCY_ADMINISTRATOR') and id = store.viewer_agency()));

alter table identity.network_member enable row level security;
alter table identity.network_member force row level security;
create policy members_read on identity.network_member for select using (store.viewer_kind() in ('member', 'house'));
create policy keepers_write on identity.network_member using (
  store.viewer_is_house() or store.viewer_has_role('PLATFORM_ADMINISTRATOR')
  or (store.viewer_has_role('AGENCY_ADMINISTRATOR') and network = store.viewer_agency()));

-- Who works where, the own agency knows, and who keeps the house.
alter table identity.membership enable row level security;
alter table identity.membership force row level security;
create policy colleagues_read on identity.membership for select using (
  store.viewer_is_house() or store.viewer_has_role('PLATFORM_ADMINISTRATOR')
  or agency = store.viewer_agency() or person = store.viewer_person());
create policy keepers_write on identity.membership using (
  store.viewer_is_house() or store.viewer_has_role('PLATFORM_ADMINISTRATOR')
  or (store.viewer_has_role('AGENCY_ADMINISTRATOR') and agency = store.viewer_agency()));

alter table identity.person enable row level security;
alter table identity.person force row level security;
create policy colleagues_read on identity.person for select using (
  store.viewer_is_house() or store.viewer_has_role('PLATFORM_ADMINISTRATOR') or id = store.viewer_person()
  or exists (select from identity.membership m where m.person = person.id and m.agency = store.viewer_agency()));
create policy keepers_write on identity.person using (
  store.viewer_is_house() or store.viewer_has_role('PLATFORM_ADMINISTRATOR') or id = store.viewer_person());

alter table identity.deputy enable row level security;
alter table identity.deputy force row level security;
create policy colleagues_read on identity.deputy for select using (
  store.viewer_is_house() or store.viewer_has_role('PLATFORM_ADMINISTRATOR')
  or agency = store.viewer_agency() or store.viewer_person() in (person, deputy));
create policy keepers_write on identity.deputy using (
  store.viewer_is_house() or store.viewer_has_role('PLATFORM_ADMINISTRATOR')
  or (store.viewer_has_role('AGENCY_ADMINISTRATOR') and agency = store.viewer_agency()));

alter table identity.invitation enable row level security;
alter table identity.invitation force row level security;
create policy keepers on identity.invitation using (
  store.viewer_is_house() or store.viewer_has_role('PLATFORM_ADMINISTRATOR')
  or (store.viewer_has_role('AGENCY_ADMINISTRATOR') and agency = store.viewer_agency()));
