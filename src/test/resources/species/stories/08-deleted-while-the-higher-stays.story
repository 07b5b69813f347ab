# An extinct caracara was deleted by name while its order stayed listed. The deletion takes the taxon out of every listing
# that it had till then; a later listing of the order that does not leave it out brings it back.
tree:
  Animalia: kingdom
    Falconiformes: order
      Caracara: genus
        Caracara lutosa: species | MX
        Caracara plancus: species | BR
decided:
  1 1979-06-28 + II Falconiformes
  2 2013-06-12 - II Caracara lutosa
  3 2030-01-01 + II Falconiformes
asked:
  2010-01-01 Caracara lutosa = II
    1 applies
  2014-01-01 Caracara lutosa = NC
    1 ended by deletion: 2
    2 deleted
  2014-01-01 Caracara plancus = II
    1 applies
  2030-01-01 Caracara lutosa = II
    2 deleted
    3 applies
