package org.saola.species.internal.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.saola.kernel.CountryCode;
import org.saola.species.LoadFault;
import org.saola.species.Place;
import org.saola.species.PlaceTag;

/** The columns of places in exports of the Checklist and of Species+: codes, the same as names, and names again by tag. */
final class ExportRange {

    private static final Map<PlaceTag, String> COLUMNS = new EnumMap<>(Map.of(
            PlaceTag.INTRODUCED, "Introduced_Distribution",
            PlaceTag.INTRODUCED_PERHAPS, "Introduced(?)_Distribution",
            PlaceTag.REINTRODUCED, "Reintroduced_Distribution",
            PlaceTag.EXTINCT, "Extinct_Distribution",
            PlaceTag.EXTINCT_PERHAPS, "Extinct(?)_Distribution",
            PlaceTag.UNCERTAIN, "Distribution_Uncertain"));

    private final Map<String, CountryCode> known = new HashMap<>();

    /** Learns which name is which code from a row whose lists are as long: some names have commas of their own. */
    void learn(TableRow row) {
        String[] codes = row.get("All_DistributionISOCodes").split(", ");
        String[] names = row.get("All_DistributionFullNames").split(", ");
        if (names.length == codes.length) {
            for (int i = 0; i < names.length; i++) {
                if (codes[i].matches("[A-Z][A-Z0-9]")) {
                    known.putIfAbsent(names[i], new CountryCode(codes[i]));
                }
            }
        }
    }

    /** Returns the places of a row; nothing where it has none. A name that is in no code is told, and left out. */
    Optional<List<Place>> read(Fields fields) {
        List<CountryCode> codes = fields.countries("All_DistributionISOCodes");
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        Map<CountryCode, List<PlaceTag>> tags = new TreeMap<>();
        codes.forEach(code -> tags.put(code, new ArrayList<>()));
        COLUMNS.forEach((tag, column) -> {
            boolean all = true;
            for (String name : fields.text(column).split(", ")) {
                CountryCode code = known.get(name);
                if (code != null && tags.containsKey(code)) {
                    tags.getOrDefault(code, new ArrayList<>()).add(tag);
                } else {
                    all &= name.isBlank();
                }
            }
            if (!all) {
                fields.fault(LoadFault.PLACE_UNKNOWN, column);
            }
        });
        return Optional.of(tags.entrySet().stream()
                .map(place -> new Place(place.getKey(), place.getValue(), ""))
                .toList());
    }
}
