# A reservation binds to the list against which it was entered. It ends when it is withdrawn, or when the taxon leaves that
# list. A reservation against the order holds for a species that is listed through it.
tree:
  Animalia: kingdom
    Crocodylia: order
      Crocodylidae: family
        Crocodylus: genus
          Crocodylus porosus: species | AU ID PG
          Crocodylus niloticus: species | ZA
decided:
  1 1977-02-04 + II Crocodylia
  2 1977-05-05 R+ II Crocodylia; party ZA
  3 1979-06-28 + I Crocodylus porosus; without PG
  4 1979-08-01 R+ I Crocodylus porosus; party CH
  5 1979-08-01 R+ I Crocodylus porosus; party JP
  6 1989-11-29 R- I Crocodylus porosus; party JP
asked:
  1978-01-01 Crocodylus porosus = II
    1 applies
    2 reserved by ZA
  1985-01-01 Crocodylus porosus from ID = I
    1 set aside by nearer: 3
    3 applies
    4 reserved by CH
    5 reserved by JP
  1990-01-01 Crocodylus porosus from ID = I
    1 set aside by nearer: 3
    3 applies
    4 reserved by CH
  1985-01-01 Crocodylus niloticus = II
    1 applies
    2 reserved by ZA
