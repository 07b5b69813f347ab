package org.saola.kit.form;

/**
 * What a field asks.
 *
 * @param name of the parameter that is sent
 * @param labelKey the message of the label
 * @param hintKey the message below it; empty where there is nothing to say
 * @param needed whether it may not be left out; the page marks the others as optional
 */
public record Question(String name, String labelKey, String hintKey, boolean needed) {

    public static Question needed(String name, String labelKey) {
        return new Question(name, labelKey, "", true);
    }

    public static Question optional(String name, String labelKey) {
        return new Question(name, labelKey, "", false);
    }

    public Question hinted(String key) {
        return new Question(name, labelKey, key, needed);
    }

    public String id() {
        return id(name);
    }

    static String id(String name) {
        return "field-" + name;
    }
}
