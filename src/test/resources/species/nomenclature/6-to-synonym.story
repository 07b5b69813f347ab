# A name is given up for one that was accepted already.
names:
  Bos novus: accepted
  Bos dubius: stands for Bos novus
changed:
  1 2019-11-26 to-synonym: Bos dubius -> Bos novus
asked:
  Bos dubius on 2019-11-25 = accepted; until 1
    became 1
  Bos dubius on 2020-01-01 = stood for Bos novus
    became 1
  Bos novus on 2019-11-25 = accepted; until 1
    came from 1
