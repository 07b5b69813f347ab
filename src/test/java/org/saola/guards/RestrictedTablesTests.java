package org.saola.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.SaolaTest;
import org.saola.kernel.Uuid7;
import org.saola.store.TestStore;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every table of every room is guarded by row-level security, its owner included, unless it is on the list of those that
 * hold nothing to guard; and whoever asks past the front door, where nobody said who looks, sees no row of a guarded one.
 */
@SaolaTest
@Tag("database")
class RestrictedTablesTests {

    /** Tables that everybody may read, and why. */
    private static final Map<String, String> OPEN = new TreeMap<>(Map.of(
            "menu.service", "the menu is public",
            "menu.list", "the lists of the menu are public",
            "menu.shipment", "a hash of public files",
            "species.incoming", "its rows never outlive the transaction of a load"));

    /** Tables that libraries work on, which know of no viewer; they hold names of work, ids and times, and no content. */
    private static final Map<String, String> OTHERWISE = new TreeMap<>(Map.of(
            "jobs.event_publication", "Spring Modulith keeps events here; events are ids, codes and times",
            "jobs.scheduled_tasks", "db-scheduler keeps here what is to run"));

    private final JdbcTemplate all = TestStore.shared().asSuperuser();
    private final JdbcTemplate program = TestStore.shared().asApp();

    @Test
    void every_table_is_guarded_or_open_for_a_reason() {
        assertThat(faults(tables())).isEmpty();
    }

    @Test
    void the_lists_name_no_table_that_is_gone() {
        assertThat(tables().keySet()).containsAll(OPEN.keySet()).containsAll(OTHERWISE.keySet());
    }

    @Test
    void reports_a_table_without_a_guard_and_one_whose_owner_sees_everything() {
        JdbcTemplate owner = TestStore.shared().asOwner();
        owner.execute("create table store.careless (id int)");
        owner.execute("create table store.half (id int)");
        owner.execute("alter table store.half enable row level security");
        try {
            assertThat(faults(tables()))
                    .contains(
                            "store.careless: has no row-level security; guard it, or list it with a reason",
                            "store.half: lets its owner see everything; force row-level security");
        } finally {
            owner.execute("drop table store.careless, store.half");
        }
    }

    @Test
    void a_query_past_the_front_door_sees_nothing() {
        fillSome();
        TreeMap<String, String> seen = new TreeMap<>();
        int withRows = 0;
        for (Map.Entry<String, Boolean[]> table : tables().entrySet()) {
            if (table.getValue()[0] && mayRead(table.getKey())) {
                long there = count(all, table.getKey());
                withRows += there > 0 ? 1 : 0;
                System.out.printf("%-36s %6d rows, %d seen%n", table.getKey(), there, count(program, table.getKey()));
                if (count(program, table.getKey()) > 0) {
                    seen.put(table.getKey(), "rows seen without a viewer");
                }
            }
        }
        assertThat(seen).isEmpty();
        assertThat(withRows).as("guarded tables that have rows at all").isGreaterThan(3);
    }

    private void fillSome() {
        UUID agency = Uuid7.next();
        UUID person = Uuid7.next();
        all.update(
                "insert into identity.agency (id, kind, country, name) values (?, 'CUSTOMS', 'KE', '{\"en\": \"Row\"}')",
                agency);
        all.update(
                "insert into identity.person (id, name, email) values (?, 'Row', ?)", person, person + "@row.example");
        all.update(
                "insert into identity.membership (person, agency, roles) values (?, ?, array['OFFICER'])",
                person,
                agency);
        all.update("""
                insert into audit.entry (id, at, viewer, channel, address, session, action, kind, subject, outcome, details)
                values (?, now(), 'house', 'HOUSE', '', '', 'audit.test', '', '', 'DONE', '{}')""", agency);
        all.update("insert into audit.unsealed values (?)", agency);
    }

    private boolean mayRead(String table) {
        return Boolean.TRUE.equals(
                program.queryForObject("select has_table_privilege(?, 'SELECT')", Boolean.class, table));
    }

    private static long count(JdbcTemplate who, String table) {
        Long count = who.queryForObject("select count(*) from " + table, Long.class);
        return count == null ? 0 : count;
    }

    private static List<String> faults(Map<String, Boolean[]> tables) {
        TreeSet<String> faults = new TreeSet<>();
        tables.forEach((name, guarded) -> {
            if (!guarded[0] && !OPEN.containsKey(name) && !OTHERWISE.containsKey(name)) {
                faults.add(name + ": has no row-level security; guard it, or list it with a reason");
            } else if (guarded[0] && !guarded[1]) {
                faults.add(name + ": lets its owner see everything; force row-level security");
            }
        });
        return List.copyOf(faults);
    }

    /** By name, whether row-level security is on, and whether it is forced on the owner too. */
    private Map<String, Boolean[]> tables() {
        Map<String, Boolean[]> tables = new TreeMap<>();
        all.query(
                """
                select n.nspname || '.' || c.relname as name, c.relrowsecurity, c.relforcerowsecurity
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
                  and c.relname <> 'flyway_schema_history'
                """,
                row -> {
                    String name = row.getString(1);
                    // Other tests make schemas of their own, which are no rooms.
                    if (FloorsTests.rooms().contains(name.substring(0, name.indexOf('.')))) {
                        tables.put(name, new Boolean[] {row.getBoolean(2), row.getBoolean(3)});
                    }
                });
        return tables;
    }
}
