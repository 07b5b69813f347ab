# The musk deer of the Himalaya: one population was listed apart, deleted again, and the species passed into its genus, which
# is itself split. A subspecies without a recorded range lives somewhere in that of its species.
tree:
  Animalia: kingdom
    Moschidae: family
      Moschus: genus
        Moschus moschiferus: species | CN MN RU
          Moschus moschiferus moschiferus: subspecies
        Moschus leucogaster: species | BT IN NP
decided:
  1 1979-06-28 + II Moschus moschiferus; into Moschus
  2 1979-06-28 + I Moschus moschiferus; of CN
  3 1979-06-28 + II Moschus
  4 1983-07-29 - I Moschus moschiferus; of CN
  5 1983-07-29 + II Moschus moschiferus; into Moschus
  6 1983-07-29 + II Moschus; without AF BT IN MM NP PK
  7 1983-07-29 + I Moschus; of AF BT IN MM NP PK
asked:
  1980-01-01 Moschus moschiferus = I/II
    1 passed upwards
    2 applies to populations: CN
    3 applies to populations: MN RU
  1984-01-01 Moschus moschiferus = II
    5 passed upwards
    6 applies
    7 other populations
  1984-01-01 Moschus moschiferus moschiferus = II
    5 passed upwards
    6 applies
    7 other populations
  1984-01-01 Moschus leucogaster = I
    6 other populations
    7 applies
