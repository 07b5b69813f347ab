# Orchids and one genus of them: the same rules, with no word about animals in them.
tree:
  Plantae: kingdom
    Orchidaceae: family
      Paphiopedilum: genus
        Paphiopedilum micranthum: species | CN VN
      Vanilla: genus
        Vanilla planifolia: species | MX
      Laelia: genus
        Laelia jongheana: species | BR
decided:
  1 1975-07-01 + II Orchidaceae
  2 1975-07-01 + I Laelia jongheana
  3 1990-01-18 + I Paphiopedilum
  4 2005-01-12 - I Laelia jongheana
  5 2005-01-12 + II Laelia jongheana; into Orchidaceae
asked:
  1980-01-01 Paphiopedilum micranthum = II
    1 applies
  1995-01-01 Paphiopedilum micranthum = I
    1 set aside by nearer: 3
    3 applies
  1995-01-01 Vanilla planifolia = II
    1 applies
  1995-01-01 Laelia jongheana = I
    1 set aside by nearer: 2
    2 applies
  2006-01-01 Laelia jongheana = II
    1 applies
    5 passed upwards
