package org.saola.species.internal;

import java.sql.Timestamp;
import java.util.Optional;
import org.saola.species.ListingAnswer;
import org.saola.species.Statement;
import org.saola.species.StatementCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kept statements. A row is seen only by whoever names its code: PostgreSQL itself shows no other. */
@Component
public class StatementRows {

    private final JdbcClient jdbc;

    StatementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Statement statement) {
        ListingAnswer answer = statement.content().answer();
        jdbc.sql("""
                        insert into species.statement
                          (code, taxon, regime, day, country, edition, everything, made_at, content)
                        values (:code, :taxon, :regime, :day, :country, :edition, :everything, :at, :content::jsonb)""")
                .param("code", statement.code().value())
                .param("taxon", answer.taxon().value())
                .param("regime", answer.regime().name())
                .param("day", answer.day())
                .param("country", answer.country().map(Object::toString).orElse(null))
                .param("edition", statement.edition())
                .param("everything", statement.everything())
                .param("at", Timestamp.from(statement.madeAt()))
                .param("content", ItemFormat.JSON.writeValueAsString(statement.content()))
                .update();
    }

    /** Within a transaction: what was named is forgotten with it. */
    public Optional<Statement> find(StatementCode code) {
        jdbc.sql("select set_config('saola.statement', :code, true)")
                .param("code", code.value())
                .query(String.class)
                .single();
        return jdbc.sql("select made_at, everything, content::text from species.statement where code = :code")
                .param("code", code.value())
                .query((row, number) -> new Statement(
                        code,
                        row.getTimestamp("made_at").toInstant(),
                        row.getBoolean("everything"),
                        ItemFormat.JSON.readValue(row.getString("content"), Statement.Content.class)))
                .optional();
    }
}
