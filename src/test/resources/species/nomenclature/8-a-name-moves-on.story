# What a name went into is itself given up later: the old name stands for what is accepted now.
names:
  Bos primus: stands for Bos ultimus
  Bos medius: stands for Bos ultimus
  Bos ultimus: accepted
changed:
  1 2000-07-19 to-synonym: Bos primus -> Bos medius
  2 2013-06-12 to-synonym: Bos medius -> Bos ultimus
asked:
  Bos primus on 1999-01-01 = accepted; until 1
    became 1
  Bos primus on 2020-01-01 = stood for Bos ultimus
    became 1
  Bos medius on 2005-01-01 = accepted; until 2
    became 2
    came from 1
