# The budgerigar and the New World vultures: the listing of the order names what it leaves out.
tree:
  Animalia: kingdom
    Psittaciformes: order
      Melopsittacus: genus
        Melopsittacus undulatus: species | AU
      Ara: genus
        Ara ararauna: species | BR
    Falconiformes: order
      Cathartidae: family
        Coragyps: genus
          Coragyps atratus: species | US
decided:
  1 1981-06-06 + II Psittaciformes; except Melopsittacus undulatus
  2 1979-06-28 + II Falconiformes; except Cathartidae
asked:
  1990-01-01 Melopsittacus undulatus = NC
    1 taxon excluded: Melopsittacus undulatus
  1990-01-01 Ara ararauna = II
    1 applies
  1990-01-01 Coragyps atratus = NC
    2 taxon excluded: Cathartidae
