package org.saola.portal.web.identity;

import java.util.List;

/** The fictional people of a demonstration. */
public record DemoPage(List<Person> people) {

    /** @param word by which it is chosen */
    public record Person(String word, String name, String agency) {}
}
