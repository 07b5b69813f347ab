package org.saola.identity.internal;

import org.saola.audit.Trail;
import org.saola.store.Transactions;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;

/** Adds the fictional people where a test has emptied the tables, whatever program it runs in. */
public final class TestDemo {

    private TestDemo() {}

    public static void fill(ApplicationContext program) {
        new DemoHouse(
                        program.getBean(Transactions.class),
                        program.getBean(NewPeople.class),
                        program.getBean(Trail.class),
                        program)
                .run(new DefaultApplicationArguments());
    }
}
