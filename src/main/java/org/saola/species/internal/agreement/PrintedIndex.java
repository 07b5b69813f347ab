package org.saola.species.internal.agreement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.saola.kernel.CountryCode;
import org.saola.species.Rank;
import org.saola.species.internal.load.Table;
import org.saola.species.internal.load.TableRow;

/**
 * What an Index of CITES Species prints.
 *
 * @param species by full name: the printed listing of each row of the rank species
 * @param ranges by full name: the countries of each row that has any
 */
record PrintedIndex(Map<String, String> species, Map<String, Set<CountryCode>> ranges) {

    static PrintedIndex read(Path file) throws IOException {
        Map<String, String> species = new HashMap<>();
        Map<String, Set<CountryCode>> ranges = new HashMap<>();
        try (Table table = Table.open(file)) {
            for (TableRow row : table) {
                String name = row.get("FullName");
                if (Rank.read(row.get("RankName")).filter(Rank.SPECIES::equals).isPresent()) {
                    species.put(name, row.get("CurrentListing"));
                }
                Set<CountryCode> countries = ListingTables.countries(row.get("All_DistributionISOCodes"));
                if (!countries.isEmpty()) {
                    ranges.put(name, countries);
                }
            }
        }
        return new PrintedIndex(species, ranges);
    }
}
