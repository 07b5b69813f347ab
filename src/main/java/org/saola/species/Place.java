package org.saola.species;

import java.util.List;
import org.saola.kernel.CountryCode;

/**
 * A country or territory where a taxon lives or lived.
 *
 * @param tags in the order of the enum; none for a plain native presence
 * @param source where that is written; empty where the data does not say
 */
public record Place(CountryCode country, List<PlaceTag> tags, String source) {

    public Place {
        tags = tags.stream().distinct().sorted().toList();
    }
}
