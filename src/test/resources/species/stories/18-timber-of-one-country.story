# Ebonies and rosewoods of Madagascar: the genus is listed for one country's populations only; another country's are free,
# until the whole genus is listed, and then the species in Appendix I stays there.
tree:
  Plantae: kingdom
    Leguminosae: family
      Dalbergia: genus
        Dalbergia nigra: species | BR
        Dalbergia baronii: species | MG
        Dalbergia cochinchinensis: species | KH TH VN
decided:
  1 1992-06-11 + I Dalbergia nigra
  2 2013-06-12 + II Dalbergia; of MG
  3 2013-06-12 + II Dalbergia cochinchinensis
  4 2017-01-02 + II Dalbergia; except Dalbergia nigra
  5 2017-01-02 + II Dalbergia cochinchinensis; into Dalbergia
asked:
  2014-01-01 Dalbergia baronii = II
    2 applies
  2014-01-01 Dalbergia nigra = I
    1 applies
    2 set aside by nearer: 1
  2014-01-01 Dalbergia cochinchinensis = II
    2 set aside by nearer: 3
    3 applies
  2017-01-01 Dalbergia cochinchinensis = II
    2 set aside by nearer: 3
    3 applies
  2018-01-01 Dalbergia cochinchinensis = II
    4 applies
    5 passed upwards
  2018-01-01 Dalbergia nigra = I
    1 applies
    4 set aside by nearer: 1
