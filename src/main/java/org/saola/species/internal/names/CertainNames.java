package org.saola.species.internal.names;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.saola.species.MatchReason;
import org.saola.species.NameKind;
import org.saola.species.internal.names.Qualifiers.Marker;

/**
 * Finds the names that a text is, letter by letter, and says of each whether that is certain.
 *
 * <p>That the sign of hybrids makes no other name follows ICN Article H.3.3; that a subgenus in brackets is no part of the name
 * of a species, ICZN Article 6.1.
 */
final class CertainNames {

    private final NameShelf shelf;

    CertainNames(NameShelf shelf) {
        this.shelf = shelf;
    }

    /** Returns the names that the text is, or begins with, the longest only; none where it is none. */
    List<Found> find(TypedText text) {
        List<Found> found = new ArrayList<>(4);
        boolean whole = whole(text, found);
        List<Word> names = text.names();
        for (int count = names.size(); count > 0; count--) {
            if (starting(text, count, whole, found)) {
                break;
            }
        }
        return agreeing(found);
    }

    /** Looks for names that are all of the text, with every word in it: common names, and names with nothing around. */
    private boolean whole(TypedText text, List<Found> found) {
        String key = text.wholeKey();
        Buckets keys = shelf.keys();
        int hash = key.hashCode();
        for (int at = keys.start(hash); at < keys.end(hash); at++) {
            int place = keys.value(at);
            if (!shelf.kind(place).isScientific() && shelf.key(place).equals(key)) {
                EnumSet<MatchReason> reasons = Found.reasonsOf(shelf, place);
                Appearance.compare(text.text(), shelf.name(place), reasons);
                found.add(new Found(place, 1, reasons, text.text().indexOf('?') < 0));
            }
        }
        return !found.isEmpty();
    }

    /** Looks for scientific names that are the first words of the text, the rest being an author. */
    private boolean starting(TypedText text, int count, boolean whole, List<Found> found) {
        String key = text.key(count);
        List<Word> rest = text.names().subList(count, text.names().size());
        Buckets keys = shelf.keys();
        int hash = key.hashCode();
        int before = found.size();
        for (int at = keys.start(hash); at < keys.end(hash); at++) {
            int place = keys.value(at);
            boolean scientific = shelf.kind(place).isScientific();
            if (scientific || !whole && rest.isEmpty()) {
                TypedText name = shelf.text(place);
                if (shelf.key(place).equals(key)) {
                    Found one = scientific ? compare(text, rest, place, name) : commonWithout(text, place);
                    // “Panthera leo” is no find for “Panthera”: what is like the text is looked for elsewhere.
                    if (count > 1
                            || rest.isEmpty()
                            || one.certain()
                            || rest.getFirst().looksLikeAuthor()) {
                        found.add(one);
                    }
                }
            }
        }
        return found.size() > before;
    }

    private Found commonWithout(TypedText text, int place) {
        EnumSet<MatchReason> reasons = Found.reasonsOf(shelf, place);
        reasons.add(text.signs().leftOut() ? MatchReason.QUALIFIER_IGNORED : MatchReason.PUNCTUATION);
        return new Found(place, 0.9, reasons, false);
    }

    private Found compare(TypedText text, List<Word> rest, int place, TypedText name) {
        EnumSet<MatchReason> reasons = Found.reasonsOf(shelf, place);
        TypedText.Signs signs = text.signs();
        boolean certain = !signs.doubt() && !signs.hanging() && shelf.kind(place) != NameKind.MISAPPLIED;
        double score = certain ? 1 : 0.95;
        if (signs.leftOut() || text.marker() != name.marker()) {
            reasons.add(MatchReason.QUALIFIER_IGNORED);
        }
        if (signs.subgenus()) {
            reasons.add(MatchReason.SUBGENUS_IGNORED);
        }
        if (signs.anySpecies()) {
            boolean aboveSpecies = name.names().size() == 1;
            certain &= aboveSpecies;
            if (aboveSpecies) {
                reasons.add(MatchReason.GENUS_ONLY);
            }
        }
        if (text.marker() != Marker.NONE && name.marker() != Marker.NONE && text.marker() != name.marker()) {
            reasons.add(MatchReason.RANK_DIFFERS);
            certain = false;
            score -= 0.1;
        }
        if (text.hybridAt() >= 0 != name.hybridAt() >= 0) {
            reasons.add(MatchReason.HYBRID_SIGN);
        }
        if (text.isFormula() != name.isFormula()) {
            certain = false;
            score -= 0.2;
        }
        if (signs.inside()) {
            reasons.add(MatchReason.AUTHOR_IGNORED);
            certain = false;
            score -= 0.02;
        }
        if (name.names().size() == 1 && !rest.isEmpty()) {
            // What follows a genus is an author only where it is written as one; else it is an epithet that is not
            // known.
            certain &= rest.getFirst().looksLikeAuthor();
            score -= 0.2;
        }
        if (rest.isEmpty()) {
            Appearance.compare(text.text(), shelf.name(place), reasons);
            return new Found(place, score, reasons, certain);
        }
        MatchReason author = author(rest, place);
        reasons.add(author);
        return switch (author) {
            case AUTHOR_AGREES -> new Found(place, score, reasons, certain);
            case AUTHOR_IGNORED -> new Found(place, score - 0.05, reasons, false);
            case AUTHOR_DIFFERS -> new Found(place, score - 0.1, reasons, false);
            default -> new Found(place, score - 0.25, reasons, false);
        };
    }

    private MatchReason author(List<Word> rest, int place) {
        return switch (Authors.compare(rest, shelf.author(place))) {
            case AGREES -> MatchReason.AUTHOR_AGREES;
            case UNKNOWN -> rest.getFirst().looksLikeAuthor() ? MatchReason.AUTHOR_IGNORED : MatchReason.MORE_WORDS;
            case DIFFERS -> rest.getFirst().looksLikeAuthor() ? MatchReason.AUTHOR_DIFFERS : MatchReason.MORE_WORDS;
        };
    }

    /** Where names of several authors are the same, those of the typed author are meant. */
    private static List<Found> agreeing(List<Found> found) {
        List<Found> agreeing = found.stream()
                .filter(one -> one.certain() && one.reasons().contains(MatchReason.AUTHOR_AGREES))
                .toList();
        return agreeing.isEmpty() ? found : agreeing;
    }
}
