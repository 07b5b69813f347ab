package org.saola.species.internal;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.ProblemException;
import org.saola.species.DataSource;
import org.saola.species.Edition;
import org.saola.species.SpeciesBook;
import org.saola.species.SpeciesProblem;
import org.springframework.stereotype.Component;

/**
 * The books in memory: the newest ones for good, earlier ones while memory lasts.
 *
 * <p>There are two of each edition: one of the starter set alone, and one of all. Once official data was loaded, the
 * starter set is put aside: the two have different numbers for the same taxa.
 */
@Component
public class Shelf {

    private record Place(int edition, boolean all) {}

    private final EditionRows rows;
    private final Map<Place, SoftReference<SpeciesBook>> earlier = new ConcurrentHashMap<>();
    private volatile @Nullable List<Edition> editions;
    private volatile @Nullable SpeciesBook open;
    private volatile @Nullable SpeciesBook whole;

    Shelf(EditionRows rows) {
        this.rows = rows;
    }

    /** Returns the editions there are, the newest first. */
    public List<Edition> editions(boolean all) {
        List<Edition> known = editions;
        if (known == null) {
            known = rows.all();
            editions = known;
        }
        return known.stream()
                .filter(edition -> all || edition.source() == DataSource.STARTER)
                .toList();
    }

    /** @param all whether the asker may see more than the starter set */
    public SpeciesBook newest(boolean all) {
        SpeciesBook book = all ? whole : open;
        return book == null ? makeNewest(all) : book;
    }

    private synchronized SpeciesBook makeNewest(boolean all) {
        SpeciesBook book = all ? whole : open;
        if (book != null) {
            return book;
        }
        List<Edition> there = editions(all);
        boolean onlyStarter = there.stream().allMatch(edition -> edition.source() == DataSource.STARTER);
        // Where there is nothing but the starter set, both are the same book, kept once.
        SpeciesBook other = all ? open : whole;
        book = onlyStarter && other != null && other.isStarterSet() ? other : make(there);
        if (all) {
            whole = book;
        } else {
            open = book;
        }
        return book;
    }

    /** @throws ProblemException.NotFound if there is no such edition, or it is not for the asker */
    public SpeciesBook asOf(int number, boolean all) {
        List<Edition> known = editions(all).stream()
                .filter(edition -> edition.number() <= number)
                .toList();
        if (known.isEmpty() || known.getFirst().number() != number) {
            throw new ProblemException.NotFound(SpeciesProblem.EDITION_UNKNOWN, number);
        }
        Place place = new Place(number, all);
        return Optional.ofNullable(earlier.get(place)).map(SoftReference::get).orElseGet(() -> {
            SpeciesBook made = make(known);
            earlier.put(place, new SoftReference<>(made));
            return made;
        });
    }

    private SpeciesBook make(List<Edition> known) {
        boolean official = known.stream().anyMatch(edition -> edition.source() == DataSource.OFFICIAL);
        BookMaking making = new BookMaking();
        List<Edition> used = new ArrayList<>();
        for (DataSource source : DataSource.values()) {
            List<Edition> ofSource =
                    known.stream().filter(edition -> edition.source() == source).toList();
            if (!ofSource.isEmpty() && !(official && source == DataSource.STARTER)) {
                used.addAll(ofSource);
                rows.read(source, ofSource.getFirst().number(), making::take);
            }
        }
        used.sort(java.util.Comparator.comparing(Edition::number).reversed());
        return making.make(used);
    }

    /** Makes the books anew after a load; whoever reads meanwhile goes on reading the old ones. */
    public synchronized void renew() {
        editions = null;
        boolean readAll = whole != null;
        boolean readOpen = open != null;
        whole = null;
        open = null;
        if (readAll) {
            makeNewest(true);
        }
        if (readOpen) {
            makeNewest(false);
        }
    }
}
