package org.saola.trade.internal.duck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saola.trade.internal.codes.CodeList;

/** What the numbers of a release mean. */
public final class Dictionary {

    /** One taxon of a release. @param known whether the species data knew it when the release was made */
    public record ReleaseTaxon(
            int number,
            String name,
            String taxonClass,
            String order,
            String family,
            String genus,
            int namePlace,
            boolean known) {}

    private final List<ReleaseTaxon> taxa;
    private final Map<String, Words> words;
    private final Map<Long, String> permits;
    private final TaxonIndex index;

    /** Codes and names by number; nothing for numbers beyond. */
    public record Words(List<String> codes, List<String> names, Map<String, Integer> numbers) {
        public String code(int number) {
            return number < codes.size() ? codes.get(number) : "";
        }

        public String name(int number) {
            return number < names.size() ? names.get(number) : "";
        }

        /** The number of nothing. */
        public int blank() {
            return CodeList.blank(codes.size());
        }

        public Optional<Integer> find(String codeOrName) {
            return Optional.ofNullable(numbers.get(codeOrName));
        }
    }

    private Dictionary(List<ReleaseTaxon> taxa, Map<String, Words> words, Map<Long, String> permits) {
        this.taxa = taxa;
        this.words = words;
        this.permits = permits;
        this.index = TaxonIndex.of(taxa);
    }

    static Dictionary read(Statement statement) throws SQLException {
        Map<String, Words> words = new HashMap<>();
        for (String table : List.of("term", "unit", "purpose", "source")) {
            words.put(table, words(statement, table, "en"));
        }
        words.put("country", words(statement, "country", "code"));
        words.put("appendix", words(statement, "appendix", "code"));
        List<ReleaseTaxon> taxa = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(
                "SELECT number, name, class, \"order\", family, genus, name_place, known FROM taxon ORDER BY number")) {
            while (row.next()) {
                taxa.add(new ReleaseTaxon(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getInt(7),
                        row.getBoolean(8)));
            }
        }
        Map<Long, String> permits = new HashMap<>();
        try (ResultSet row = statement.executeQuery("SELECT number, text FROM permit")) {
            while (row.next()) {
                permits.put(row.getLong(1), row.getString(2));
            }
        }
        return new Dictionary(taxa, words, permits);
    }

    private static Words words(Statement statement, String table, String name) throws SQLException {
        List<String> codes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        try (ResultSet row = statement.executeQuery("SELECT code, " + name + " FROM " + table + " ORDER BY number")) {
            while (row.next()) {
                codes.add(row.getString(1));
                names.add(row.getString(2));
            }
        }
        for (int number = 0; number < codes.size(); number++) {
            numbers.put(codes.get(number), number);
        }
        for (int number = 0; number < names.size(); number++) {
            numbers.putIfAbsent(names.get(number), number);
        }
        return new Words(List.copyOf(codes), List.copyOf(names), Map.copyOf(numbers));
    }

    public List<ReleaseTaxon> taxa() {
        return taxa;
    }

    /** The taxa by every name that they can be asked by. */
    public TaxonIndex index() {
        return index;
    }

    public Words terms() {
        return of("term");
    }

    public Words units() {
        return of("unit");
    }

    public Words purposes() {
        return of("purpose");
    }

    public Words sources() {
        return of("source");
    }

    public Words countries() {
        return of("country");
    }

    public Words appendices() {
        return of("appendix");
    }

    private Words of(String table) {
        Words found = words.get(table);
        if (found == null) {
            throw new IllegalArgumentException(table);
        }
        return found;
    }

    /** The text of an identifier that is not packed into its number. */
    public String permit(long number) {
        return permits.getOrDefault(number, "");
    }

    public Optional<Long> permitNumber(String text) {
        return permits.entrySet().stream()
                .filter(each -> each.getValue().equals(text))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
