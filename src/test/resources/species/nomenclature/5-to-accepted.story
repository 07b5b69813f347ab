# A synonym is accepted as a species of its own. What it stood for until then is told, and is not changed by it.
names:
  Saolatherium fictum: accepted
  Saolatherium minus: accepted
changed:
  1 2017-01-02 to-accepted: Saolatherium fictum -> Saolatherium minus
asked:
  Saolatherium minus on 2016-12-31 = stood for Saolatherium fictum; until 1
    came from 1
  Saolatherium minus on 2017-01-02 = accepted
    came from 1
  Saolatherium fictum on 2016-12-31 = accepted; until 1
    became 1
