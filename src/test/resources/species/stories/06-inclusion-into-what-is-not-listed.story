# A record says that the pig-tailed langur's listing passed into its genus, but no listing of the genus is on record. The
# taxon keeps what it had: protection is not lost by a slip of the pen.
tree:
  Animalia: kingdom
    Primates: order
      Simias: genus
        Simias concolor: species | ID
decided:
  1 1975-07-01 + I Simias concolor
  2 1977-02-04 + II Primates
  3 1983-07-29 + I Simias concolor; into Simias
asked:
  1990-01-01 Simias concolor = I
    2 set aside by nearer: 3
    3 applies
