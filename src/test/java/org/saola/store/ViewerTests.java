package org.saola.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.SaolaTest;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Factor;
import org.saola.kernel.Handling;
import org.saola.kernel.HandlingCases;
import org.saola.kernel.Origin;
import org.saola.kernel.PersonId;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** PostgreSQL decides about markings as the kernel does, and shows nothing to a query that went past the front door. */
@SaolaTest
@Tag("database")
class ViewerTests {

    private static final HandlingCases CASES = new HandlingCases(20260730);

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void make_a_restricted_table() {
        TestStore.shared().asOwner().execute("""
                drop table if exists store.marked;
                create table store.marked (id int primary key, handling jsonb not null);
                alter table store.marked enable row level security;
                alter table store.marked force row level security;
                create policy marked on store.marked using (store.may_see(handling)) with check (true)
                """);
    }

    @AfterAll
    static void drop_it() {
        TestStore.shared().asOwner().execute("drop table store.marked");
    }

    @Test
    void decides_the_same_as_the_kernel() {
        List<Handling> markings =
                IntStream.range(0, 400).mapToObj(i -> CASES.handling()).toList();
        fill(markings);
        for (int i = 0; i < 200; i++) {
            Viewer viewer = CASES.viewer();
            List<Integer> allowed = IntStream.range(0, markings.size())
                    .filter(at -> markings.get(at).allows(viewer))
                    .boxed()
                    .toList();
            assertThat(transactions.read(viewer, this::ids))
                    .as("seen by %s", viewer)
                    .isEqualTo(allowed);
        }
    }

    @Test
    void reads_a_marking_as_it_was_written() {
        for (int i = 0; i < 500; i++) {
            Handling handling = CASES.handling();
            assertThat(HandlingJson.read(HandlingJson.write(handling))).isEqualTo(handling);
        }
    }

    @Test
    void shows_nothing_to_a_query_that_went_past_the_front_door() {
        fill(List.of(CASES.handling(), CASES.handling()));
        assertThat(ids()).isEmpty();
        assertThat(TestStore.shared().asApp().queryForList("select id from store.marked", Integer.class))
                .isEmpty();
    }

    @Test
    void refuses_a_marking_that_it_does_not_understand() {
        Viewer.Member viewer = CASES.member(AgencyId.next());
        for (String strange :
                List.of("{}", "[]", "null", "\"x\"", "{\"audience\": \"EVERYBODY\"}", "{\"audience\": \"NAMED\"}")) {
            Boolean seen = transactions.read(
                    viewer,
                    () -> jdbc.sql("select store.may_see(cast(:marking as jsonb))")
                            .param("marking", strange)
                            .query(Boolean.class)
                            .single());
            assertThat(seen).as(strange).isFalse();
        }
    }

    @Test
    void forgets_who_looked_when_the_transaction_ends_well_or_badly() {
        Viewer.Member viewer = CASES.member(AgencyId.next());
        transactions.read(viewer, this::present);
        assertThatThrownBy(() -> transactions.write(viewer, (Runnable) () -> {
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        for (int i = 0; i < 20; i++) {
            assertThat(present()).isEmpty();
        }
    }

    @Test
    void hands_back_to_the_viewer_around() {
        Viewer.Member outer = CASES.member(AgencyId.next());
        String after = transactions.write(outer, () -> {
            assertThat(transactions.read(Viewer.House.at("test.work"), this::present))
                    .isEqualTo("house");
            assertThat(transactions.read(new Viewer.Nobody(Origin.house()), this::present))
                    .isEqualTo("nobody");
            return agency();
        });
        assertThat(after).isEqualTo(outer.agency().value().toString());
    }

    @Test
    void tells_person_agency_country_networks_and_roles() {
        AgencyId network = AgencyId.next();
        Viewer.Member viewer = new Viewer.Member(
                PersonId.next(),
                AgencyId.next(),
                Optional.empty(),
                Set.of(Role.OFFICER, Role.TRAINER),
                Set.of(network),
                Set.of(Factor.PASSKEY),
                Origin.house());
        Map<String, ? extends @Nullable Object> seen =
                transactions.read(viewer, () -> jdbc.sql("""
                        select store.viewer_person() as person, store.viewer_agency() as agency,
                               store.viewer_country() is null as homeless, (store.viewer_networks())[1] as network,
                               store.viewer_has_role('TRAINER') as trains, store.viewer_has_role('AUDITOR') as audits
                        """).query().singleRow());
        assertThat(seen.toString())
                .isEqualTo("{person=%s, agency=%s, homeless=true, network=%s, trains=true, audits=false}"
                        .formatted(viewer.person().value(), viewer.agency().value(), network.value()));
    }

    private void fill(List<Handling> markings) {
        TestStore.shared().asOwner().execute("truncate store.marked");
        transactions.write(Viewer.House.at("test.work"), () -> {
            for (int i = 0; i < markings.size(); i++) {
                jdbc.sql("insert into store.marked values (:id, cast(:handling as jsonb))")
                        .param("id", i)
                        .param("handling", HandlingJson.write(markings.get(i)))
                        .update();
            }
        });
    }

    private List<@Nullable Integer> ids() {
        return jdbc.sql("select id from store.marked order by id")
                .query(Integer.class)
                .list();
    }

    private String present() {
        return jdbc.sql("select store.viewer_kind()").query(String.class).single();
    }

    private String agency() {
        return jdbc.sql("select store.viewer_agency()::text")
                .query(String.class)
                .single();
    }
}
