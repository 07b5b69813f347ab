# The caracal: its populations of Asia are in Appendix I by name; the others have no listing of their own and fall to that of
# the family.
tree:
  Animalia: kingdom
    Felidae: family
      Caracal: genus
        Caracal caracal: species | BW IN PK TM ZA
decided:
  1 1977-02-04 + II Felidae
  2 1977-02-04 + I Caracal caracal; of IN PK TM
asked:
  1980-01-01 Caracal caracal = I/II
    1 applies to populations: BW ZA
    2 applies to populations: IN PK TM
  1980-01-01 Caracal caracal from ZA = II
    1 applies
    2 other populations
  1980-01-01 Caracal caracal from IN = I
    1 set aside by nearer: 2
    2 applies
