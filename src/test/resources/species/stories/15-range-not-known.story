# Where no range is recorded, nobody can say which populations a taxon has: a listing of single populations is told as such,
# and the higher listing too. With the country of the specimen the answer is certain again.
tree:
  Animalia: kingdom
    Felidae: family
      Caracal: genus
        Caracal caracal: species
decided:
  1 1977-02-04 + II Felidae
  2 1977-02-04 + I Caracal caracal; of IN PK TM
asked:
  1980-01-01 Caracal caracal = I/II
    1 applies
    2 applies to populations
  1980-01-01 Caracal caracal from PK = I
    1 set aside by nearer: 2
    2 applies
