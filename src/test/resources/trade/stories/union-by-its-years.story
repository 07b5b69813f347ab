# The European Union is its members, each while it is one: Croatia since 2013, the United Kingdom until 2021.
# Namibia is NA, which is not “not available”.
2012 II Python regius; live; TG > HR; T R; importer 5
2013 II Python regius; live; TG > HR; T R; importer 7
2021 II Python regius; live; TG > GB; T R; importer 11
2022 II Python regius; live; TG > GB; T R; importer 13
2022 II Python regius subsp. ater; live; NA > DE from XX; T C; exporter 2
2022 II Python spp.; skins; NA > DE; T -; exporter 3
2022 II Pythonodipsas carinata; skins; NA > DE; T -; exporter 4

ask gross-imports importer=EU&taxon=python regius
App.,Taxon,Term,Unit,Country,2012,2013,2014,2015,2016,2017,2018,2019,2020,2021,2022
II,Python regius,live,,GB,,,,,,,,,,11,
II,Python regius,live,,HR,,7,,,,,,,,,
II,Python regius subsp. ater,live,,DE,,,,,,,,,,,2

ask comptab exporter=NA
Year,App.,Taxon,Class,Order,Family,Genus,Importer,Exporter,Origin,Importer reported quantity,Exporter reported quantity,Term,Unit,Purpose,Source
2022,II,Python spp.,,,Pythonidae,Python,DE,NA,,,3,skins,,T,
2022,II,Python regius subsp. ater,,,Pythonidae,Python,DE,NA,XX,,2,live,,T,C
2022,II,Pythonodipsas carinata,,,Pythonodipsasidae,Pythonodipsas,DE,NA,,,4,skins,,T,

# A genus has its species, and what was reported for the genus alone; not a genus whose name begins alike.
ask comptab exporter=NA&taxon=Python&source=blank
Year,App.,Taxon,Class,Order,Family,Genus,Importer,Exporter,Origin,Importer reported quantity,Exporter reported quantity,Term,Unit,Purpose,Source
2022,II,Python spp.,,,Pythonidae,Python,DE,NA,,,3,skins,,T,

ask shipments importer=EU&year-to=2013
Id,Year,Appendix,Taxon,Class,Order,Family,Genus,Term,Quantity,Unit,Importer,Exporter,Origin,Purpose,Source,Reporter.type,Import.permit.RandomID,Export.permit.RandomID,Origin.permit.RandomID
2,2013,II,Python regius,,,Pythonidae,Python,live,7,,HR,TG,,T,R,I,,,

ask comptab taxon=Nosuchus nomen
refused: trade.value-unknown

ask comptab importer=QQ
refused: trade.value-unknown

ask comptab term=unobtainium
refused: trade.value-unknown
