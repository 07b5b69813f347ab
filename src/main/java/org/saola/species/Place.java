package org.saola.species;

import java.util.List;
import java.util.Optional;
import org.saola.kernel.CountryCode;

/**
 * A country or territory where a taxon lives or lived.
 *
 * @param tags in the order of the enum; none for a plain native presence
 * @param source where that is written, one publication a line; empty where the data does not say
 * @param id the number of the record in the data; none where it gives none
 */
public record Place(CountryCode country, List<PlaceTag> tags, String source, Optional<Integer> id) {

    public Place {
        tags = tags.stream().distinct().sorted().toList();
    }

    public Place(CountryCode country, List<PlaceTag> tags, String source) {
        this(country, tags, source, Optional.empty());
    }
}
