# Appendix III is made by single countries: the listings of two of them stand side by side, and end one by one.
tree:
  Animalia: kingdom
    Hippopotamidae: family
      Hippopotamus: genus
        Hippopotamus amphibius: species | BJ GH TZ
decided:
  1 1976-02-26 + III Hippopotamus amphibius; party GH
  2 1986-04-01 + III Hippopotamus amphibius; party BJ
  3 1990-01-01 - III Hippopotamus amphibius; party GH
  4 1995-02-16 + II Hippopotamus amphibius
asked:
  1987-01-01 Hippopotamus amphibius = III
    1 applies
    2 applies
  1991-01-01 Hippopotamus amphibius = III
    2 applies
  1996-01-01 Hippopotamus amphibius = II
    4 applies
