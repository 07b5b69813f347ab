package org.saola.audit.internal;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.saola.audit.Audit;
import org.saola.audit.AuditProblem;
import org.saola.audit.ChainVerdict;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.audit.TrailEntry;
import org.saola.audit.TrailQuery;
import org.saola.kernel.AgencyId;
import org.saola.kernel.PersonId;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.store.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds entries; PostgreSQL decides a second time which of them this viewer may read. */
@Component
class TrailSearch implements Audit {

    private static final String ORDER = " order by e.at desc, e.id desc";

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final ChainCheck check;
    private final Trail trail;

    TrailSearch(JdbcClient jdbc, Transactions transactions, ChainCheck check, Trail trail) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.check = check;
        this.trail = trail;
    }

    @Override
    public ChainVerdict verify(Viewer viewer) {
        if (!(viewer instanceof Viewer.House) && !viewer.has(Role.AUDITOR, Role.PLATFORM_ADMINISTRATOR)) {
            throw new ProblemException.Refused(AuditProblem.CHECK_REFUSED);
        }
        ChainVerdict verdict = check.verify();
        trail.writeApart(
                viewer, Deed.done("audit.chain-checked", "audit.trail", "").with("verdict", verdict.line()));
        return verdict;
    }

    @Override
    public List<TrailEntry> find(Viewer viewer, TrailQuery query, int page, int size) {
        if (!mayRead(viewer)) {
            return List.of();
        }
        Map<String, Object> values = new HashMap<>();
        String sql = "select " + EntryRow.COLUMNS + " from audit.entry e" + where(viewer, query, values) + ORDER
                + " limit :size offset :skip";
        values.put("size", size);
        values.put("skip", (page - 1L) * size);
        return transactions.write(viewer, () -> {
            List<TrailEntry> found =
                    jdbc.sql(sql).params(values).query(EntryRow::read).list();
            // Afterwards: a search that finds itself shows one entry more than were counted.
            if (viewer instanceof Viewer.Member) {
                trail.write(viewer, Deed.done("audit.trail-searched", "audit.trail", ""));
            }
            return found;
        });
    }

    @Override
    public int count(Viewer viewer, TrailQuery query, int limit) {
        if (!mayRead(viewer)) {
            return 0;
        }
        Map<String, Object> values = new HashMap<>();
        String sql = "select count(*) from (select 1 from audit.entry e" + where(viewer, query, values)
                + " limit :limit) found";
        values.put("limit", limit);
        return transactions.read(
                viewer, () -> jdbc.sql(sql).params(values).query(Integer.class).single());
    }

    @Override
    public void export(Viewer viewer, TrailQuery query, Consumer<TrailEntry> each) {
        if (!mayRead(viewer)) {
            return;
        }
        Map<String, Object> values = new HashMap<>();
        String sql = "select " + EntryRow.COLUMNS + " from audit.entry e" + where(viewer, query, values) + ORDER;
        // Apart and first: who breaks off just before the end has read it all the same.
        trail.writeApart(viewer, Deed.done("audit.trail-exported", "audit.trail", ""));
        transactions.read(viewer, () -> {
            jdbc.sql(sql).withFetchSize(1000).params(values).query(row -> {
                each.accept(EntryRow.read(row, 0));
            });
            return true;
        });
    }

    @Override
    public Optional<SealedEntry> entry(Viewer viewer, UUID id) {
        if (!mayRead(viewer)) {
            return Optional.empty();
        }
        Map<String, Object> values = new HashMap<>(Map.of("id", id));
        String sql = "select " + EntryRow.COLUMNS + ", s.number, s.hash from audit.entry e"
                + " left join audit.seal s on s.entry = e.id" + where(viewer, TrailQuery.all(), values)
                + (values.size() > 1 ? " and" : " where") + " e.id = :id";
        return transactions.read(
                viewer,
                () -> jdbc.sql(sql)
                        .params(values)
                        .query((row, at) -> new SealedEntry(
                                EntryRow.read(row, at),
                                row.getLong("number"),
                                row.getBytes("hash") == null ? "" : Head.hex(row.getBytes("hash"))))
                        .optional());
    }

    @Override
    public List<String> actions(Viewer viewer) {
        return occurring(viewer, "action");
    }

    @Override
    public List<String> kinds(Viewer viewer) {
        return occurring(viewer, "kind");
    }

    /** Steps from one to the next by the index of the column instead of reading every entry. */
    private List<String> occurring(Viewer viewer, String column) {
        if (!mayRead(viewer)) {
            return List.of();
        }
        return transactions.read(
                viewer,
                () -> jdbc.sql("""
                        with recursive step as (
                          (select %1$s as word from audit.entry where %1$s <> '' order by %1$s limit 1)
                          union all
                          select (select e.%1$s from audit.entry e where e.%1$s > step.word and e.%1$s <> ''
                                  order by e.%1$s limit 1)
                          from step where step.word is not null)
                        select word from step where word is not null
                        """.formatted(column)).query(String.class).list());
    }

    private static boolean mayRead(Viewer viewer) {
        return viewer instanceof Viewer.House
                || viewer.has(Role.AUDITOR, Role.PLATFORM_ADMINISTRATOR, Role.AGENCY_ADMINISTRATOR);
    }

    private static String where(Viewer viewer, TrailQuery query, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        if (viewer instanceof Viewer.Member member && !viewer.has(Role.AUDITOR, Role.PLATFORM_ADMINISTRATOR)) {
            conditions.add("e.agency = :own");
            values.put("own", member.agency().value());
        }
        if (query.action().endsWith(".")) {
            conditions.add("e.action >= :action and e.action < :after");
            values.put("after", query.action().substring(0, query.action().length() - 1) + "/");
            values.put("action", query.action());
        } else if (!query.action().isEmpty()) {
            conditions.add("e.action = :action");
            values.put("action", query.action());
        }
        if (!query.people().isEmpty()) {
            UUID[] people = query.people().stream().map(PersonId::value).toArray(UUID[]::new);
            add("e.person = any (:people)", "people", people, conditions, values);
        }
        if (!query.agencies().isEmpty()) {
            UUID[] agencies = query.agencies().stream().map(AgencyId::value).toArray(UUID[]::new);
            add("e.agency = any (:agencies)", "agencies", agencies, conditions, values);
        }
        if (!query.kind().isEmpty()) {
            // The second half is what lets PostgreSQL use the index, which holds no entries without a record.
            add("e.kind = :kind and e.kind <> ''", "kind", query.kind(), conditions, values);
        }
        query.outcome()
                .ifPresent(outcome -> add("e.outcome = :outcome", "outcome", outcome.name(), conditions, values));
        query.from().ifPresent(from -> add("e.at >= :from", "from", Timestamp.from(from), conditions, values));
        query.until().ifPresent(until -> add("e.at < :until", "until", Timestamp.from(until), conditions, values));
        if (!query.subject().isEmpty()) {
            add("e.subject = :subject", "subject", query.subject(), conditions, values);
        }
        if (!query.address().isEmpty()) {
            add("e.address = :address", "address", query.address(), conditions, values);
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static void add(
            String condition, String name, Object value, List<String> conditions, Map<String, Object> values) {
        conditions.add(condition);
        values.put(name, value);
    }
}
