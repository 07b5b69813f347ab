package org.saola.kit.table;

import org.saola.kernel.Wording;
import org.saola.kit.Named;
import org.saola.kit.StatusTag;

/** What a table shows in one place. */
public sealed interface Cell {

    /** The word by which the template knows how to show it. */
    String kind();

    /** @param language empty where the text is in the language of the page */
    record Text(String text, String language) implements Cell {
        @Override
        public String kind() {
            return "text";
        }
    }

    /** A text that a message says. */
    record Message(String key) implements Cell {
        @Override
        public String kind() {
            return "message";
        }
    }

    record Link(String text, String href) implements Cell {
        @Override
        public String kind() {
            return "link";
        }
    }

    /** A name with its id; the template shows it as facts do. */
    record Name(Named named) implements Cell {
        @Override
        public String kind() {
            return "name";
        }
    }

    /** A number, written as the reader's language writes it. */
    record Number(double value) implements Cell {
        @Override
        public String kind() {
            return "number";
        }
    }

    record Status(StatusTag tag) implements Cell {
        @Override
        public String kind() {
            return "status";
        }
    }

    static Cell of(String text) {
        return new Text(text, "");
    }

    /** A text that may be in another language than the page, and then says so to screen readers. */
    static Cell of(Wording wording) {
        return new Text(wording.text(), wording.language().code());
    }
}
