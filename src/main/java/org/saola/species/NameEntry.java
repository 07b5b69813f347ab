package org.saola.species;

/**
 * One name that a taxon has.
 *
 * @param taxon the taxon under which the name is kept: a synonym’s own number, or that of the accepted taxon where the
 *     synonym has none
 * @param name without its author, {@code Loxodonta africana}, {@code African Elephant}
 * @param author author and year as written, {@code (Blumenbach, 1797)}; empty where none is known, and for common names
 * @param language of a common name, a two-letter code in lower case where there is one; empty for scientific names
 */
public record NameEntry(TaxonId taxon, String name, String author, NameKind kind, String language) {

    /** Returns the scientific name of a taxon. */
    public static NameEntry of(Taxon taxon) {
        return new NameEntry(taxon.id(), taxon.fullName(), taxon.author(), NameKind.of(taxon), "");
    }

    /** Name and author, {@code Loxodonta africana (Blumenbach, 1797)}. */
    public String nameWithAuthor() {
        return author.isEmpty() ? name : name + " " + author;
    }
}
