# The accepted name was the wrong one: it and its synonym change places.
names:
  Bos novus: accepted
  Bos antiquus: stands for Bos novus
changed:
  1 2013-06-12 swap: Bos antiquus -> Bos novus
asked:
  Bos antiquus on 2010-01-01 = accepted; until 1
    became 1
  Bos novus on 2010-01-01 = stood for Bos antiquus; until 1
    came from 1
  Bos novus on 2013-06-12 = accepted
    came from 1
