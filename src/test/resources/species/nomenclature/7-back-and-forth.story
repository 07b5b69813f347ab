# Taken together, and told apart again: the last change says how a name stands now, and earlier ones stay on its page.
names:
  Saolatherium fictum: accepted
  Saolatherium minus: accepted
changed:
  1 1995-02-16 lump: Saolatherium fictum, Saolatherium minus -> Saolatherium fictum
  2 2017-01-02 to-accepted: Saolatherium fictum -> Saolatherium minus
asked:
  Saolatherium minus on 1990-01-01 = accepted; until 1
    became 1
    came from 2
  Saolatherium minus on 2000-01-01 = stood for Saolatherium fictum; until 2
    became 1
    came from 2
  Saolatherium minus on 2020-01-01 = accepted
    became 1
    came from 2
