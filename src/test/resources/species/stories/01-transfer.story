# The African elephant before the split: one country, then Appendix II, then Appendix I. A later addition of the same taxon
# takes the place of the earlier one, without a deletion of its own.
tree:
  Animalia: kingdom
    Elephantidae: family
      Loxodonta: genus
        Loxodonta africana: species | BW GH KE NA TZ ZA ZW
decided:
  1 1976-02-26 + III Loxodonta africana; party GH
  2 1977-02-04 + II Loxodonta africana
  3 1990-01-18 + I Loxodonta africana
asked:
  1975-12-31 Loxodonta africana = nothing
  1976-06-01 Loxodonta africana = III
    1 applies
  1977-02-04 Loxodonta africana = II
    2 applies
  1990-01-17 Loxodonta africana = II
    2 applies
  1990-01-18 Loxodonta africana = I
    3 applies
