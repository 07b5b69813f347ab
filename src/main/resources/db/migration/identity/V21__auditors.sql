-- Auditors answer who did what: they may know everybody’s name. What else of people there is, the front doors keep to others.
create policy auditors_read on identity.person for select using (store.viewer_has_role('AUDITOR'));
