# Both sides report, but the importer says personal and the exporter says trade: the rows do not meet, and the comparative
# tabulation shows two. Gross trade looks past purpose, source and origin, adds each side up, and takes the larger.
2012 I Loxodonta africana; trophies; ZA > US; H W; exporter 12
2012 I Loxodonta africana; trophies; ZA > US; P W; importer 9
2012 I Loxodonta africana; trophies; ZA > US; H -; exporter 1.50
# Two parts with two decimals: the sum is written with two as well, unless nothing is left of them.
2012 II Loxodonta africana; ivory pieces, kg; ZA > CN; T W; exporter 0.35
2012 II Loxodonta africana; ivory pieces, kg; ZA > CN; T W; exporter 0.35
2013 II Loxodonta africana; ivory pieces, kg; ZA > CN; T W; exporter 0.50
2013 II Loxodonta africana; ivory pieces, kg; ZA > CN; T W; exporter 0.50

ask comptab
Year,App.,Taxon,Class,Order,Family,Genus,Importer,Exporter,Origin,Importer reported quantity,Exporter reported quantity,Term,Unit,Purpose,Source
2012,I,Loxodonta africana,,,Loxodontaidae,Loxodonta,US,ZA,,,12,trophies,,H,W
2012,I,Loxodonta africana,,,Loxodontaidae,Loxodonta,US,ZA,,,1.50,trophies,,H,
2012,I,Loxodonta africana,,,Loxodontaidae,Loxodonta,US,ZA,,9,,trophies,,P,W
2012,II,Loxodonta africana,,,Loxodontaidae,Loxodonta,CN,ZA,,,0.70,ivory pieces,kg,T,W
2013,II,Loxodonta africana,,,Loxodontaidae,Loxodonta,CN,ZA,,,1,ivory pieces,kg,T,W

ask gross-exports
App.,Taxon,Term,Unit,Country,2012,2013
II,Loxodonta africana,ivory pieces,kg,ZA,0.70,1
I,Loxodonta africana,trophies,,ZA,13.50,

# Somebody asks for wild only; the public site would also bring what has no source, without saying so.
ask gross-exports source=W&term=trophies
App.,Taxon,Term,Unit,Country,2012,2013
I,Loxodonta africana,trophies,,ZA,12,

ask gross-exports source=W&term=trophies&wild-brings-unknown=true
App.,Taxon,Term,Unit,Country,2012,2013
I,Loxodonta africana,trophies,,ZA,13.50,

# Only what importers reported.
ask comptab reporter=I
Year,App.,Taxon,Class,Order,Family,Genus,Importer,Exporter,Origin,Importer reported quantity,Exporter reported quantity,Term,Unit,Purpose,Source
2012,I,Loxodonta africana,,,Loxodontaidae,Loxodonta,US,ZA,,9,,trophies,,P,W

ask net-exports term=trophies&unit=blank&year-from=2012&year-to=2012
App.,Taxon,Term,Unit,Country,2012
I,Loxodonta africana,trophies,,ZA,13.50
