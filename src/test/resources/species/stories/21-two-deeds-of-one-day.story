# A deletion and an addition of one day are one decision: the deletion works first, so that the taxon moves and is not lost.
tree:
  Animalia: kingdom
    Bovidae: family
      Damaliscus: genus
        Damaliscus pygargus: species | ZA
          Damaliscus pygargus pygargus: subspecies | ZA
decided:
  9 1981-06-06 - I Damaliscus pygargus pygargus
  8 1981-06-06 + II Damaliscus pygargus pygargus
  1 1975-07-01 + I Damaliscus pygargus pygargus
asked:
  1981-06-05 Damaliscus pygargus pygargus = I
    1 applies
  1981-06-06 Damaliscus pygargus pygargus = II
    8 applies
