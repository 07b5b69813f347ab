package org.saola.species.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saola.kernel.PersonId;
import org.saola.kernel.Viewer;
import org.saola.species.DataSource;
import org.saola.species.Edition;
import org.saola.species.LoadSpecies;
import org.saola.store.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Editions and the facts of each, as rows. */
@Repository
class EditionRows {

    static final Viewer.House HOUSE = Viewer.House.at("species.shelf");

    static final TypeReference<Map<String, String>> TITLE = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Transactions transactions;

    EditionRows(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Returns all, the newest first. */
    List<Edition> all() {
        return transactions.read(
                HOUSE, () -> jdbc.sql("""
                        select number, at, source, title, dated, verified from species.edition order by number desc
                        """).query(EditionRows::edition).list());
    }

    private static Edition edition(ResultSet row, int number) throws SQLException {
        return new Edition(
                row.getInt("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                DataSource.valueOf(row.getString("source")),
                ItemFormat.JSON.readValue(row.getString("title"), TITLE),
                Optional.ofNullable(row.getObject("dated", LocalDate.class)),
                row.getBoolean("verified"));
    }

    /** Is given each fact, and the edition that it came with. */
    @FunctionalInterface
    interface Facts {
        void take(ItemKind kind, String body, int since);
    }

    /** Hands over every fact of a source as it was after an edition. */
    void read(DataSource source, int edition, Facts facts) {
        transactions.read(HOUSE, () -> {
            jdbc.sql("""
                            select kind, body, since from species.item
                            where source = :source and since <= :edition and (until is null or until > :edition)
                            order by kind, key
                            """)
                    .param("source", source.name())
                    .param("edition", edition)
                    .withFetchSize(5_000)
                    .query(row -> {
                        facts.take(ItemKind.valueOf(row.getString(1)), row.getString(2), row.getInt(3));
                    });
            return 0;
        });
    }

    /** Returns the hash of the starter set that was loaded last; empty where none was. */
    String starterHash() {
        return transactions.read(
                HOUSE, () -> jdbc.sql("""
                        select about ->> 'hash' from species.edition where source = 'STARTER' order by number desc limit 1
                        """).query(String.class).optional().orElse(""));
    }

    /** What a load changes. */
    record Count(int added, int changed, int removed) {}

    /** Begins an edition, in the caller's transaction, and returns its number. */
    int begin(Viewer by, LoadSpecies load, DataAbout about, Count count) {
        int number = jdbc.sql("select coalesce(max(number), 0) + 1 from species.edition")
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        insert into species.edition
                          (number, at, person, source, title, about, dated, verified, files, added, changed, removed)
                        values (:number, :at, :person, :source, cast(:title as jsonb), cast(:about as jsonb), :dated, :verified,
                          cast(:files as jsonb), :added, :changed, :removed)
                        """)
                .param("number", number)
                .param("at", OffsetDateTime.now(ZoneOffset.UTC))
                .param("person", by.personId().map(PersonId::value).orElse(null), Types.OTHER)
                .param("source", load.source().name())
                .param("title", ItemFormat.JSON.writeValueAsString(about.title()))
                .param("about", about.about())
                .param("dated", about.dated().orElse(null), Types.DATE)
                .param("verified", about.verified())
                .param("files", Loading.names(load.files()))
                .param("added", count.added())
                .param("changed", count.changed())
                .param("removed", count.removed())
                .update();
        return number;
    }
}
