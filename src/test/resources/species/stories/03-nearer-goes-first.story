# A falcon is in Appendix I by its own name. When the whole order came into Appendix II four years later, the falcon stayed
# where it was: the nearer listing goes first, whichever is older.
tree:
  Animalia: kingdom
    Falconiformes: order
      Falconidae: family
        Falco: genus
          Falco peregrinus: species | CA DK GL US
          Falco tinnunculus: species | DK FR
decided:
  1 1975-07-01 + II Falconidae
  2 1977-02-04 + I Falco peregrinus
  3 1979-06-28 + II Falconiformes
asked:
  1976-01-01 Falco peregrinus = II
    1 applies
  1978-01-01 Falco peregrinus = I
    1 set aside by nearer: 2
    2 applies
  1980-01-01 Falco peregrinus = I
    1 set aside by nearer: 2
    2 applies
    3 set aside by nearer: 2
  1980-01-01 Falco tinnunculus = II
    1 applies
    3 set aside by nearer: 1
