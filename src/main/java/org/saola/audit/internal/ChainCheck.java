package org.saola.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saola.audit.ChainVerdict;
import org.saola.audit.ChainVerdict.Broken;
import org.saola.audit.ChainVerdict.Fault;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Reads the whole chain from its beginning, a thousand rows at a time, and compares it with every head that was signed. */
@Component
class ChainCheck {

    private static final Viewer.House HOUSE = Viewer.House.at("audit.verify");
    private static final int ROWS = 1000;

    private static final String CHAIN = "select s.number, s.entry, s.hash, " + EntryRow.COLUMNS
            + " from audit.seal s left join audit.entry e on e.id = s.entry order by s.number";

    private static final String NEVER_SEALED = """
            select e.id::text from audit.entry e
            where not exists (select from audit.seal s where s.entry = e.id)
              and not exists (select from audit.unsealed u where u.entry = e.id)
            order by e.id limit 1
            """;

    /** A mark this old means that nobody seals. */
    private static final String LATE = """
            select e.id::text from audit.unsealed u join audit.entry e on e.id = u.entry
            where e.at < now() - interval '5 minutes' order by e.id limit 1
            """;

    private final JdbcTemplate jdbc;
    private final Transactions transactions;
    private final HeadFiles heads;

    ChainCheck(JdbcTemplate jdbc, Transactions transactions, HeadFiles heads) {
        // A copy, since the number of rows to fetch at a time is a setting of the template.
        this.jdbc = new JdbcTemplate(java.util.Objects.requireNonNull(jdbc.getDataSource()));
        this.jdbc.setFetchSize(ROWS);
        this.transactions = transactions;
        this.heads = heads;
    }

    ChainVerdict verify() {
        // Heads first: they may fall behind what the database then shows, and never be ahead of it.
        boolean present = heads.isThere();
        List<Optional<Head>> signed = heads.all();
        if (signed.stream().anyMatch(Optional::isEmpty)) {
            return new Broken("head", Fault.HEAD_FORGED);
        }
        Walk walk = new Walk(signed.stream().flatMap(Optional::stream).toList(), present);
        return transactions.read(HOUSE, () -> {
            jdbc.query(CHAIN, walk::step);
            Broken found = walk.broken();
            if (found != null) {
                return found;
            }
            List<Broken> never =
                    jdbc.query(NEVER_SEALED, (row, at) -> new Broken(row.getString(1), Fault.NEVER_SEALED));
            if (!never.isEmpty()) {
                return never.getFirst();
            }
            List<Broken> late = jdbc.query(LATE, (row, at) -> new Broken(row.getString(1), Fault.NEVER_SEALED));
            if (!late.isEmpty()) {
                return late.getFirst();
            }
            Long waiting = jdbc.queryForObject("select count(*) from audit.unsealed", Long.class);
            return new ChainVerdict.Intact(walk.number, Head.hex(walk.hash), waiting == null ? 0 : waiting);
        });
    }

    /** What is known on the way through the chain. */
    private static final class Walk {

        private final Map<Long, String> heads = new HashMap<>();
        private final boolean signed;
        private long number;
        private byte[] hash = ChainHash.beginning();
        private @Nullable Broken broken;

        private Walk(List<Head> signed, boolean present) {
            signed.forEach(
                    head -> heads.merge(head.number(), head.hash(), (one, other) -> one.equals(other) ? one : ""));
            this.signed = present;
        }

        private void step(ResultSet row) throws SQLException {
            if (broken != null) {
                return;
            }
            long next = row.getLong("number");
            String entry = row.getString("entry");
            if (next != number + 1) {
                broken = new Broken(String.valueOf(number + 1), Fault.SEAL_REMOVED);
            } else if (row.getString("id") == null) {
                broken = new Broken(entry, Fault.ENTRY_REMOVED);
            } else if (!Arrays.equals(hashOf(row, next), row.getBytes("hash"))) {
                broken = new Broken(entry, Fault.CHANGED);
            } else {
                number = next;
                hash = row.getBytes("hash");
                String head = heads.remove(number);
                if (head != null && !head.equals(Head.hex(hash))) {
                    broken = new Broken(entry, Fault.RECOMPUTED);
                }
            }
        }

        private byte[] hashOf(ResultSet row, long next) throws SQLException {
            try {
                return ChainHash.of(hash, next, EntryRow.read(row, 0));
            } catch (IllegalArgumentException | JacksonException notOurs) {
                // A word that we never write, put there from outside.
                return new byte[0];
            }
        }

        private @Nullable Broken broken() {
            if (broken != null) {
                return broken;
            }
            Optional<Long> beyond =
                    heads.keySet().stream().filter(each -> each > number).min(Long::compare);
            if (beyond.isPresent()) {
                return new Broken(String.valueOf(number + 1), Fault.TAIL_CUT);
            }
            return number > 0 && !signed ? new Broken("head", Fault.HEAD_MISSING) : null;
        }
    }
}
