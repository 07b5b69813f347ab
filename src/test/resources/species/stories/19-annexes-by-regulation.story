# The Annexes of the European Union are replaced whole by each regulation: only what is in the one in force counts, however
# near an older entry was.
regime: EU
tree:
  Animalia: kingdom
    Primates: order
      Macaca: genus
        Macaca sylvanus: species | DZ MA
        Macaca mulatta: species | IN
decided:
  1 1997-06-01 + B Primates; until 2017-02-04
  2 2017-02-04 + B Primates
  3 2017-02-04 + A Macaca sylvanus
asked:
  1997-05-31 Macaca sylvanus = nothing
  2010-01-01 Macaca sylvanus = B
    1 applies
  2017-02-04 Macaca sylvanus = A
    2 set aside by nearer: 3
    3 applies
  2017-02-04 Macaca mulatta = B
    2 applies
