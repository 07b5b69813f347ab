# The flatback turtle passed into its family in Appendix II in 1977. What becomes of the family later becomes of the turtle.
tree:
  Animalia: kingdom
    Cheloniidae: family
      Natator: genus
        Natator depressus: species | AU ID PG
decided:
  1 1975-07-01 + II Natator depressus
  2 1977-02-04 + II Natator depressus; into Cheloniidae
  3 1977-02-04 + II Cheloniidae
  4 1981-06-06 - II Cheloniidae
  5 1981-06-06 + I Cheloniidae
asked:
  1976-01-01 Natator depressus = II
    1 applies
  1980-01-01 Natator depressus = II
    2 passed upwards
    3 applies
  1990-01-01 Natator depressus = I
    2 passed upwards
    5 applies
