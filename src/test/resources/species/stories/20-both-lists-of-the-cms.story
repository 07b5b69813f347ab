# The lists of the Convention on Migratory Species do not exclude each other: a bird is in Appendix I by name and in
# Appendix II through its family.
regime: CMS
tree:
  Animalia: kingdom
    Accipitridae: family
      Haliaeetus: genus
        Haliaeetus albicilla: species | DE NO
decided:
  1 1983-11-01 + II Accipitridae
  2 1983-11-01 + I Haliaeetus albicilla
asked:
  1990-01-01 Haliaeetus albicilla = I/II
    1 applies
    2 applies
