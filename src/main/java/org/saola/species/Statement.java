package org.saola.species;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the law said of a taxon on a day, kept as it was worked out when somebody asked for it on paper.
 *
 * @param everything whether it was worked out from all data, not from the starter set alone
 */
public record Statement(StatementCode code, Instant madeAt, boolean everything, Content content) {

    /**
     * What is kept: enough to tell it in any language without the data of that time.
     *
     * @param taxa every taxon that the answer speaks of, the one asked about and those above it among them
     * @param editions what the answer was worked out from, the newest first
     */
    public record Content(ListingAnswer answer, List<Taxon> taxa, List<Edition> editions) {
        public Content {
            taxa = List.copyOf(taxa);
            editions = List.copyOf(editions);
        }

        public Optional<Taxon> taxon(TaxonId id) {
            return taxa.stream().filter(taxon -> taxon.id().equals(id)).findFirst();
        }

        /** Whether only the starter set was behind it. */
        public boolean fromStarterSet() {
            return editions.stream().allMatch(edition -> edition.source() == DataSource.STARTER);
        }
    }

    public int edition() {
        return content.editions().getFirst().number();
    }
}
