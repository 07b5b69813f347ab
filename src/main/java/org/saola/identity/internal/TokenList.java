package org.saola.identity.internal;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.identity.ApiTokens;
import org.saola.identity.SignInDeed;
import org.saola.kernel.Texts;
import org.saola.kernel.Uuid7;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Makes, shows and withdraws tokens. */
@Service
class TokenList implements ApiTokens {

    private static final String TASK = "identity.token";
    private static final Pattern SCOPE = Pattern.compile("[a-z]+:(read|write)");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final AccountNews news;
    private final Transactions transactions;
    private final Trail trail;

    TokenList(JdbcClient jdbc, AccountNews news, Transactions transactions, Trail trail) {
        this.jdbc = jdbc;
        this.news = news;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public String make(Viewer.Member viewer, String name, Set<String> scopes, Duration goodFor) {
        if (scopes.isEmpty()
                || !scopes.stream().allMatch(SCOPE.asMatchPredicate())
                || !goodFor.isPositive()
                || goodFor.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("no such token is made");
        }
        UUID id = Uuid7.next();
        String token = PREFIX + Secret.next();
        transactions.write(viewer, () -> {
            transactions.write(
                    HouseWork.of(TASK, viewer),
                    () -> jdbc.sql("""
                    insert into identity.api_token (id, person, agency, name, token_hash, scopes, expires_at)
                    values (:id, :person, :agency, :name, :hash, string_to_array(:scopes, ','),
                      now() + make_interval(secs => :seconds))""")
                            .param("id", id)
                            .param("person", viewer.person().value())
                            .param("agency", viewer.agency().value())
                            .param("name", name)
                            .param("hash", Secret.hash(token))
                            .param("scopes", String.join(",", scopes))
                            .param("seconds", goodFor.toSeconds())
                            .update());
            trail.write(
                    viewer,
                    Deed.done(SignInDeed.TOKEN_MADE.action(), "identity.api-token", id)
                            .with(
                                    "scopes",
                                    String.join(" ", scopes.stream().sorted().toList())));
            news.tell(viewer.person(), "identity.mail.token-made.", viewer);
        });
        return token;
    }

    @Override
    public List<Shown> own(Viewer.Member viewer) {
        return transactions.read(
                HouseWork.of(TASK, viewer),
                () -> jdbc.sql("""
                select t.id, t.name, a.name as agency, t.scopes, t.expires_at, t.last_used_at, t.expires_at <= now() as expired
                from identity.api_token t join identity.agency a on a.id = t.agency
                where t.person = :person order by t.made_at desc""")
                        .param("person", viewer.person().value())
                        .query((row, number) -> new Shown(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                JSON.readValue(row.getString("agency"), Texts.class),
                                Arrays.stream((String[]) row.getArray("scopes").getArray())
                                        .sorted()
                                        .toList(),
                                row.getObject("expires_at", OffsetDateTime.class)
                                        .toInstant(),
                                Optional.ofNullable(row.getObject("last_used_at", OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant),
                                row.getBoolean("expired")))
                        .list());
    }

    @Override
    public void withdraw(Viewer.Member viewer, UUID token) {
        transactions.write(viewer, () -> {
            int gone = transactions.<Integer>write(
                    HouseWork.of(TASK, viewer),
                    () -> jdbc.sql("delete from identity.api_token where id = :id and person = :person")
                            .param("id", token)
                            .param("person", viewer.person().value())
                            .update());
            if (gone > 0) {
                trail.write(viewer, Deed.done(SignInDeed.TOKEN_WITHDRAWN.action(), "identity.api-token", token));
            }
        });
    }
}
