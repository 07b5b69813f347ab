-- Who looks, for row-level security. The program sets it in each transaction (org.saola.store.Transactions); where nobody
-- set it, nobody looks, and restricted tables show nothing.
create function store.viewer_kind() returns text language sql stable
  return coalesce(current_setting('saola.viewer', true), '');

-- Whether the house itself looks: background work, commands of the operator, and steps before anybody is signed in.
create function store.viewer_is_house() returns boolean language sql stable
  return coalesce(current_setting('saola.viewer', true), '') = 'house';

create function store.viewer_person() returns uuid language sql stable
  return nullif(current_setting('saola.person', true), '')::uuid;

create function store.viewer_agency() returns uuid language sql stable
  return nullif(current_setting('saola.agency', true), '')::uuid;

create function store.viewer_country() returns text language sql stable
  return nullif(current_setting('saola.country', true), '');

create function store.viewer_networks() returns text[] language sql stable
  return string_to_array(coalesce(current_setting('saola.networks', true), ''), ',');

create function store.viewer_has_role(role text) returns boolean language sql stable
  return role = any (string_to_array(coalesce(current_setting('saola.roles', true), ''), ','));

-- The same decision as org.saola.kernel.Handling.allows: a test compares the two. What it does not know it refuses.
create function store.may_see(handling jsonb) returns boolean language sql stable as $$
  select coalesce(case store.viewer_kind()
    when 'house' then true
    when 'member' then
      handling ->> 'owner' = store.viewer_agency()::text
      or case handling ->> 'audience'
           when 'OWN_COUNTRY' then handling ->> 'ownerCountry' = store.viewer_country()
           when 'NAMED' then coalesce(handling -> 'agencies' ? store.viewer_agency()::text, false)
             or coalesce(handling -> 'countries' ? store.viewer_country(), false)
             or coalesce(handling -> 'networks' ?| store.viewer_networks(), false)
           when 'ALL_MEMBERS' then true
           else false
         end
    else false
  end, false)
$$;
