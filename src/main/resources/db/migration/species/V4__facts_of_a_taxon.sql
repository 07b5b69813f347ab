-- The page of a taxon tells which loads changed something of it. Facts of these kinds are not kept under its number.
create index item_of_taxon on species.item ((body ->> 'taxon'))
  where kind in ('CHANGE', 'QUOTA', 'SUSPENSION', 'DECISION');
