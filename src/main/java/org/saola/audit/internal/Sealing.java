package org.saola.audit.internal;

import java.sql.Array;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.saola.audit.TrailEntry;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Links entries that wait into the chain, a batch at a time.
 *
 * <p>Only one program does so at a time, by a lock of the database that goes with the transaction, however that ends. The
 * head is written after the commit: a crash in between leaves it behind the database, which the check accepts, and never
 * before it, which would look like a cut tail.
 */
@Component
class Sealing {

    static final int BATCH = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final Viewer.House HOUSE = Viewer.House.at("audit.seal");

    /** "saola" and "trail": a number that nothing else of this database locks. */
    private static final long LOCK = 0x5A01A_7A11L;

    private record Seal(long number, UUID entry, byte[] hash) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Transactions transactions;
    private final HeadFiles heads;
    private final Clock clock = Clock.systemUTC();
    private boolean broken;

    Sealing(JdbcClient jdbc, JdbcTemplate template, Transactions transactions, HeadFiles heads) {
        this.jdbc = jdbc;
        this.template = template;
        this.transactions = transactions;
        this.heads = heads;
    }

    /** Seals what waits, at most a batch. @return how many it sealed */
    int sealSome() {
        List<Seal> made = transactions.write(HOUSE, this::seal);
        if (!made.isEmpty()) {
            Seal newest = made.getLast();
            note(new Head(newest.number(), Head.hex(newest.hash()), Instant.now(clock)), made.size());
        }
        return made.size();
    }

    private List<Seal> seal() {
        List<TrailEntry> waiting = waiting();
        if (waiting.isEmpty() || !lock()) {
            return List.of();
        }
        // Read anew under the lock: another program may have sealed some in between.
        waiting = waiting();
        Seal last = last();
        if (last.number() == 0 && heads.isNew()) {
            // Killed between the first commit and its head, there would be a chain that no head was ever signed for.
            heads.write(new Head(0, Head.hex(last.hash()), Instant.now(clock)));
        }
        List<Seal> made = new ArrayList<>();
        for (TrailEntry entry : waiting) {
            long number = last.number() + 1;
            last = new Seal(number, entry.id(), ChainHash.of(last.hash(), number, entry));
            made.add(last);
        }
        keep(made);
        return made;
    }

    private List<TrailEntry> waiting() {
        return jdbc.sql("select " + EntryRow.COLUMNS + " from audit.unsealed u join audit.entry e on e.id = u.entry"
                        + " order by u.entry limit :batch")
                .param("batch", BATCH)
                .query(EntryRow::read)
                .list();
    }

    private boolean lock() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    private Seal last() {
        return jdbc.sql("select number, entry, hash from audit.seal order by number desc limit 1")
                .query((row, at) ->
                        new Seal(row.getLong("number"), row.getObject("entry", UUID.class), row.getBytes("hash")))
                .optional()
                .orElse(new Seal(0, new UUID(0, 0), ChainHash.beginning()));
    }

    private void keep(List<Seal> made) {
        if (made.isEmpty()) {
            return;
        }
        Object[] numbers = made.stream().map(Seal::number).toArray();
        Object[] entries = made.stream().map(Seal::entry).toArray();
        byte[][] hashes = made.stream().map(Seal::hash).toArray(byte[][]::new);
        template.execute((ConnectionCallback<Boolean>) connection -> {
            Array ids = connection.createArrayOf("uuid", entries);
            try (var insert = connection.prepareStatement(
                            "insert into audit.seal (number, entry, hash) select * from unnest(?, ?, ?)");
                    var clear = connection.prepareStatement("delete from audit.unsealed where entry = any (?)")) {
                insert.setArray(1, connection.createArrayOf("bigint", numbers));
                insert.setArray(2, ids);
                insert.setArray(3, connection.createArrayOf("bytea", hashes));
                insert.executeUpdate();
                clear.setArray(1, ids);
                return clear.executeUpdate() > 0;
            }
        });
    }

    /**
     * Writes the head down if the chain still holds what the one before says, or if it begins here. Otherwise what is there
     * stays, as the proof, until an operator has looked: signing a chain that somebody changed would make it ours.
     *
     * @param sealed how many were sealed just now
     */
    private void note(Head head, int sealed) {
        boolean trusted = heads.isNew()
                ? head.number() <= sealed
                : heads.newest().filter(this::holds).isPresent();
        if (trusted) {
            heads.write(head);
        } else if (!broken) {
            LOG.error("The trail and its signed head do not belong together; run ./saola audit verify");
            broken = true;
        }
    }

    private boolean holds(Head head) {
        if (head.number() == 0) {
            return head.hash().equals(Head.hex(ChainHash.beginning()));
        }
        return transactions
                .read(
                        HOUSE,
                        () -> jdbc.sql("select encode(hash, 'hex') from audit.seal where number = :number")
                                .param("number", head.number())
                                .query(String.class)
                                .optional())
                .filter(head.hash()::equals)
                .isPresent();
    }
}
