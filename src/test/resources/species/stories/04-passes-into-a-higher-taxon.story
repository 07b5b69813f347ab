# Caracaras: Costa Rica had the family in Appendix III. When the order was listed, the family's listing passed into it.
tree:
  Animalia: kingdom
    Falconiformes: order
      Accipitridae: family
        Buteo: genus
          Buteo swainsoni: species | CR US
decided:
  1 1976-10-28 + III Accipitridae; party CR; of CR
  2 1979-06-28 - III Accipitridae; party CR; of CR
  3 1979-06-28 + II Accipitridae; into Falconiformes
  4 1979-06-28 + II Falconiformes
asked:
  1977-01-01 Buteo swainsoni = III/NC
    1 applies to populations: CR
  1977-01-01 Buteo swainsoni from US = NC
    1 other populations
  1979-06-28 Buteo swainsoni = II
    3 passed upwards
    4 applies
