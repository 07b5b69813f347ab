# Two species turned out to be one. The younger name now stands for the older one; its number stays.
names:
  Saolatherium fictum: accepted
  Saolatherium minus: stands for Saolatherium fictum
changed:
  1 2003-02-13 lump: Saolatherium fictum, Saolatherium minus -> Saolatherium fictum
asked:
  Saolatherium minus on 2003-02-12 = accepted; until 1
    became 1
  Saolatherium minus on 2003-02-13 = stood for Saolatherium fictum
    became 1
  Saolatherium fictum on 2000-01-01 = accepted; until 1
    came from 1
