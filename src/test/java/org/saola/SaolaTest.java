package org.saola;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.saola.store.TestStore;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole program: a real PostgreSQL, a real web server on a free port.
 *
 * <p>All such tests have the same settings and so share one running program. It offers, beside the languages of the
 * house, Urdu, a language written from right to left whose texts are not there and so are English, to see pages mirrored.
 * A test adds its tag, {@code database} or {@code browser}, which says when it runs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextConfiguration(initializers = TestStore.Wiring.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "saola.site.languages=en,fr,es,ur",
            "saola.demo=true",
            "saola.species.clients-host=" + SaolaTest.CLIENTS_HOST
        })
public @interface SaolaTest {

    /** The host of its own for programs made for Species+. */
    String CLIENTS_HOST = "clients.saola.example";
}
