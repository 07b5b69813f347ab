package org.saola.species.internal.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.saola.species.ListingChange;
import org.saola.species.Reach;

/** Plays the changes of one taxon in their order, up to a day. */
final class Replay {

    private final Predicate<ListingChange> takenUp;
    private final List<ListingChange> reservations = new ArrayList<>();
    private List<Entry> standing = new ArrayList<>();
    private @Nullable ListingChange end;
    private @Nullable ListingChange passedUp;

    /** @param takenUp whether the higher taxon of an inclusion was itself listed when the inclusion took effect */
    Replay(Predicate<ListingChange> takenUp) {
        this.takenUp = takenUp;
    }

    /** @param changes of one taxon and one regime, in the order of {@link ListingChange#BY_TIME} */
    Level until(LocalDate day, List<ListingChange> changes) {
        for (ListingChange change : changes) {
            if (change.effective().isAfter(day)) {
                break;
            }
            if (change.until().filter(end -> !day.isBefore(end)).isEmpty()) {
                play(change);
            }
        }
        return new Level(
                List.copyOf(standing),
                Optional.ofNullable(end),
                Optional.ofNullable(passedUp),
                List.copyOf(reservations));
    }

    private void play(ListingChange change) {
        switch (change.kind()) {
            case ADDITION -> add(change);
            case DELETION -> delete(change);
            case RESERVATION -> reservations.add(change);
            case RESERVATION_WITHDRAWAL ->
                reservations.removeIf(entered -> entered.category() == change.category()
                        && entered.party().equals(change.party()));
        }
    }

    /**
     * What was decided on one day stands together, as a split listing does; an older entry gives way. In a list that
     * single countries make, only the older entry of the same country does.
     */
    private void add(ListingChange change) {
        boolean handedOn = change.includedIn().isPresent() && takenUp.test(change);
        standing.removeIf(entry -> entry.change().effective().isBefore(change.effective())
                && !change.beside().contains(entry.change().id())
                && (!change.category().isByParty() || handedOn || isSameParty(entry, change)));
        if (handedOn) {
            passedUp = change;
        } else {
            standing.add(new Entry(change));
            if (passedUp != null && passedUp.effective().isBefore(change.effective())) {
                passedUp = null;
            }
        }
        end = null;
        reservations.removeIf(entered -> entered.effective().isBefore(change.effective())
                && entered.category() != change.category()
                && !handedOn
                && standing.stream().noneMatch(entry -> entry.category() == entered.category()));
    }

    private static boolean isSameParty(Entry entry, ListingChange change) {
        return entry.category() == change.category() && entry.change().party().equals(change.party());
    }

    private void delete(ListingChange change) {
        List<Entry> left = new ArrayList<>();
        for (Entry entry : standing) {
            if (!isMeant(entry, change)) {
                left.add(entry);
            } else if (!change.reach().populations().isEmpty()) {
                Entry rest = entry.without(change.reach().populations());
                if (!rest.isEmpty()) {
                    left.add(rest);
                }
            }
        }
        standing = left;
        if (standing.isEmpty()) {
            end = change;
            passedUp = null;
        }
        reservations.removeIf(entered -> entered.category() == change.category()
                && standing.stream().noneMatch(entry -> entry.category() == entered.category()));
    }

    /** A deletion that names no country, or meets an entry without one, is meant for every entry of the list. */
    private static boolean isMeant(Entry entry, ListingChange deletion) {
        if (entry.category() != deletion.category()) {
            return false;
        }
        Reach limited = deletion.reach();
        boolean touches = limited.populations().isEmpty()
                || !entry.reach().isLimitedToPopulations()
                || !entry.reach().within(limited.populations()).isEmpty();
        return touches
                && (deletion.party().isEmpty()
                        || entry.change().party().isEmpty()
                        || entry.change().party().equals(deletion.party()));
    }
}
