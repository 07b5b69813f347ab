package org.saola.identity.internal;

import org.saola.kernel.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Shuts the people of a demonstration out where its data is used in earnest, whatever ways in they were given meanwhile. */
@Component
class DemoGate {

    private final boolean demo;

    DemoGate(@Value("${saola.site.demo:false}") boolean demo) {
        this.demo = demo;
    }

    boolean lets(PersonId person) {
        return demo || !DemoPeople.ids().contains(person.value());
    }
}
