# The example of the guide to the trade database: Indonesia sends 50 to Singapore, which says that 40 came; Singapore sends
# 40 on to France, which says that 20 came. Trade in all: 90 left countries. But 40 of them were the same animals again:
# only 50 left the country that they came from.
2010 II Boa constrictor; live; ID > SG; T W; exporter 50
2010 II Boa constrictor; live; ID > SG; T W; importer 40
2010 II Boa constrictor; live; SG > FR from ID; T W; exporter 40
2010 II Boa constrictor; live; SG > FR from ID; T W; importer 20

ask gross-exports
App.,Taxon,Term,Unit,Country,2010
II,Boa constrictor,live,,ID,50
II,Boa constrictor,live,,SG,40

ask net-exports
App.,Taxon,Term,Unit,Country,2010
II,Boa constrictor,live,,ID,50

ask gross-imports
App.,Taxon,Term,Unit,Country,2010
II,Boa constrictor,live,,FR,40
II,Boa constrictor,live,,SG,50

ask net-imports
App.,Taxon,Term,Unit,Country,2010
II,Boa constrictor,live,,FR,40
II,Boa constrictor,live,,SG,10

ask comptab
Year,App.,Taxon,Class,Order,Family,Genus,Importer,Exporter,Origin,Importer reported quantity,Exporter reported quantity,Term,Unit,Purpose,Source
2010,II,Boa constrictor,,,Boaidae,Boa,FR,SG,ID,20,40,live,,T,W
2010,II,Boa constrictor,,,Boaidae,Boa,SG,ID,,40,50,live,,T,W

# Net trade of some countries only would not be net.
ask net-exports exporter=ID
refused: trade.net-needs-all-countries

ask gross-exports exporter=ID
App.,Taxon,Term,Unit,Country,2010
II,Boa constrictor,live,,ID,50

# What went to France left Singapore.
ask gross-exports importer=FR
App.,Taxon,Term,Unit,Country,2010
II,Boa constrictor,live,,SG,40
