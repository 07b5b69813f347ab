# The southern white rhinoceros: the subspecies has a listing of its own for some populations, the family holds the rest.
tree:
  Animalia: kingdom
    Rhinocerotidae: family
      Ceratotherium: genus
        Ceratotherium simum: species | KE SZ ZA
          Ceratotherium simum simum: subspecies | KE SZ ZA
          Ceratotherium simum cottoni: subspecies | KE
decided:
  1 1977-02-04 + I Rhinocerotidae
  2 1995-02-16 + II Ceratotherium simum simum; of ZA
  3 2005-01-12 + II Ceratotherium simum simum; of SZ ZA
asked:
  1996-01-01 Ceratotherium simum simum from SZ = I
    1 applies
    2 other populations
  2006-01-01 Ceratotherium simum simum = I/II
    1 applies to populations: KE
    3 applies to populations: SZ ZA
  2006-01-01 Ceratotherium simum simum from ZA = II
    1 set aside by nearer: 3
    3 applies
  2006-01-01 Ceratotherium simum cottoni = I
    1 applies
