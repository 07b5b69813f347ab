# One ox became two. The old name goes on in a narrower sense; the new one was a part of it before.
names:
  Saolatherium fictum: accepted
  Saolatherium montanum: accepted
changed:
  1 2010-06-23 split: Saolatherium fictum -> Saolatherium fictum, Saolatherium montanum
asked:
  Saolatherium fictum on 2005-01-01 = accepted; until 1
    became 1
  Saolatherium montanum on 2005-01-01 = not told apart from Saolatherium fictum; until 1
    came from 1
  Saolatherium montanum on 2010-06-23 = accepted
    came from 1
