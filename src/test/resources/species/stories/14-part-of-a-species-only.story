# Only one subspecies of the fallow deer is listed. The species is not, and neither is its other subspecies.
tree:
  Animalia: kingdom
    Cervidae: family
      Dama: genus
        Dama dama: species | DE IR
          Dama dama mesopotamica: subspecies | IR
          Dama dama dama: subspecies | DE
decided:
  1 1977-02-04 + I Dama dama mesopotamica
asked:
  1980-01-01 Dama dama mesopotamica = I
    1 applies
  1980-01-01 Dama dama dama = nothing
  1980-01-01 Dama dama = nothing
