# The African elephant after 1997: two additions of one day stand together, each for its populations.
tree:
  Animalia: kingdom
    Elephantidae: family
      Loxodonta: genus
        Loxodonta africana: species | BW GH KE NA TZ ZA ZW
decided:
  3 1990-01-18 + I Loxodonta africana
  4 1997-09-18 + I Loxodonta africana; without BW NA ZW
  5 1997-09-18 + II Loxodonta africana; of BW NA ZW
  6 2000-07-19 + I Loxodonta africana; without BW NA ZA ZW
  7 2000-07-19 + II Loxodonta africana; of BW NA ZA ZW
asked:
  1997-09-17 Loxodonta africana from NA = I
    3 applies
  1998-01-01 Loxodonta africana = I/II
    4 applies to populations: GH KE TZ ZA
    5 applies to populations: BW NA ZW
  1998-01-01 Loxodonta africana from ZA = I
    4 applies
    5 other populations
  2001-01-01 Loxodonta africana from ZA = II
    6 other populations
    7 applies
  2001-01-01 Loxodonta africana from KE = I
    6 applies
    7 other populations
