package org.saola.trade.internal.codes;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saola.kernel.Language;
import org.saola.trade.TradeCode;

/** Codes of one kind, in the order of the public files; the place of a code in it is its number in a release. */
public final class CodeList {

    private static final int MOST = 255;

    private final List<TradeCode> codes;
    private final Words words = new Words();

    public CodeList(List<TradeCode> codes) {
        this.codes = codes.stream()
                .sorted(Comparator.comparing(TradeCode::sort).thenComparing(TradeCode::code))
                .toList();
        if (codes.size() >= MOST) {
            throw new IllegalStateException("more than " + (MOST - 1) + " codes");
        }
        // Codes before names, English before other languages: where two have one name, the first has it.
        for (int i = 0; i < this.codes.size(); i++) {
            words.add(this.codes.get(i).code(), i);
        }
        for (int i = 0; i < this.codes.size(); i++) {
            addName(this.codes.get(i).name().in(Language.EN).text(), i);
        }
        for (int i = 0; i < this.codes.size(); i++) {
            for (String also : this.codes.get(i).also()) {
                addName(also, i);
            }
        }
        for (Language language : List.of(Language.FR, Language.ES)) {
            for (int i = 0; i < this.codes.size(); i++) {
                addName(this.codes.get(i).name().in(language).text(), i);
            }
        }
    }

    /**
     * Returns the number of “nothing stands there” beside so many codes: after all of them, as the public files have it, and
     * no larger than it must be, so that a column takes few bits.
     */
    public static int blank(int codes) {
        return codes == 0 ? 1 : Integer.highestOneBit(codes) * 2 - 1;
    }

    private void addName(String name, int number) {
        words.add(name, number);
        words.add(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), number);
    }

    public List<TradeCode> codes() {
        return codes;
    }

    /** The numbers by code and by name, as they stand in files. */
    public Words words() {
        return words;
    }

    public Optional<Integer> find(String word) {
        int found = words.find(word.toCharArray(), 0, word.length());
        return found == Words.UNKNOWN ? Optional.empty() : Optional.of(found);
    }
}
