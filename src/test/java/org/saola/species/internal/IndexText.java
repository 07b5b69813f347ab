package org.saola.species.internal;

/** The text of a made-up Index of CITES Species. */
public final class IndexText {

    public static final String HEAD = "TaxonId,Kingdom,Phylum,Class,Order,Family,Genus,Species,Subspecies,FullName,"
            + "AuthorYear,RankName,CurrentListing,FullAnnotationEnglish,AnnotationEnglish,AnnotationSpanish,AnnotationFrench,"
            + "#AnnotationSymbol,#Annotation,SynonymsWithAuthors,EnglishNames,SpanishNames,FrenchNames,CitesAccepted,"
            + "All_DistributionISOCodes,All_DistributionFullNames,NativeDistributionFullNames,Introduced_Distribution,"
            + "Introduced(?)_Distribution,Reintroduced_Distribution,Extinct_Distribution,Extinct(?)_Distribution,"
            + "Distribution_Uncertain\n";

    /** A row of a species of the genus Saolatherium, in two countries. */
    public static String row(int id, String species, String author, String englishNames) {
        return "%d,Animalia,Chordata,Mammalia,Saoloidea,Saolidae,Saolatherium,%s,,Saolatherium %s,\"%s\",SPECIES,I/II,,,,,,,,"
                        .formatted(id, species, species, author)
                + "\"%s\",,,true,\"LA, VN\",\"Laos, Viet Nam\",\"Laos, Viet Nam\",,,,,,Viet Nam\n"
                        .formatted(englishNames);
    }

    private IndexText() {}
}
