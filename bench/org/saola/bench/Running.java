package org.saola.bench;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saola.SaolaApplication;
import org.saola.identity.TestPeople;
import org.saola.kernel.Factor;
import org.saola.kernel.Origin;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.store.TestStore;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the whole program for a bench, on the database of the run. */
final class Running {

    private Running() {}

    /** @return the program, on a free port; to be closed */
    static ConfigurableApplicationContext saola() {
        Map<String, String> settings = TestStore.shared().settings();
        return new SpringApplicationBuilder(SaolaApplication.class)
                .properties(Map.copyOf(settings))
                // As arguments, since they go before what the program ships with.
                .run("--server.port=0", "--saola.data=" + settings.get("saola.data"));
    }

    /** Returns an officer, made up, who has shown a second factor. */
    static Viewer.Member officer(ConfigurableApplicationContext saola, String name) {
        TestPeople.TestPerson person = new TestPeople(saola).person(name, Role.OFFICER);
        return new Viewer.Member(
                person.id(),
                person.agency(),
                Optional.empty(),
                Set.of(Role.OFFICER),
                Set.of(),
                Set.of(Factor.PASSKEY),
                Origin.house());
    }

    /** Returns where it answers, without a slash at the end. */
    static String address(ConfigurableApplicationContext saola) {
        return "http://127.0.0.1:" + saola.getEnvironment().getProperty("local.server.port");
    }
}
