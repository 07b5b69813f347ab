# The old name is given up: on paper it may mean either of the new ones, and nobody can say which.
names:
  Bos vetus: stands for Bos primus, Bos secundus
  Bos primus: accepted
  Bos secundus: accepted
changed:
  1 2007-09-13 split: Bos vetus -> Bos primus, Bos secundus
asked:
  Bos vetus on 2000-01-01 = accepted; until 1
    became 1
  Bos vetus on 2020-01-01 = stood for Bos primus, Bos secundus
    became 1
  Bos primus on 2000-01-01 = not told apart from Bos vetus; until 1
    came from 1
