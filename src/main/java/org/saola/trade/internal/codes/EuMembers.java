package org.saola.trade.internal.codes;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/** Which countries were members of the European Union in which years, for questions that name it as {@link #CODE}. */
public record EuMembers(List<Membership> members) {

    public static final String CODE = "EU";

    private static final int STILL = 9_999;

    /** @param from the year of accession @param until the last year */
    public record Membership(String country, int from, int until) {
        static Membership of(NamedCsvRecord row) {
            String until = row.getField("until");
            return new Membership(
                    row.getField("code"),
                    Integer.parseInt(row.getField("from")),
                    until.isEmpty() ? STILL : Integer.parseInt(until));
        }
    }

    public EuMembers {
        members = List.copyOf(members);
    }
}
