# A striped hyena: Tunisia listed it, took it back a year later; Pakistan listed it in 2014.
tree:
  Animalia: kingdom
    Hyaenidae: family
      Hyaena: genus
        Hyaena hyaena: species | PK TN
decided:
  1 1976-04-22 + III Hyaena hyaena; party TN
  2 1977-07-01 - III Hyaena hyaena; party TN
  3 2014-06-27 + III Hyaena hyaena; party PK
asked:
  1976-12-31 Hyaena hyaena = III
    1 applies
  1990-01-01 Hyaena hyaena = NC
    2 deleted
  2015-01-01 Hyaena hyaena = III
    3 applies
