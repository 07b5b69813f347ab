package org.saola.portal;

import java.util.List;

/**
 * Every address of the API, with what it takes and gives.
 *
 * @param url the address under which programs reach it
 */
public record ApiDocsPage(String url, List<Operation> operations) {

    /** @param id unique on the page; @param example an address to try, empty where one is needed that we cannot know */
    public record Operation(
            String id,
            String method,
            String path,
            String summary,
            String explanation,
            List<Parameter> parameters,
            List<FieldRow> fields,
            String example) {}

    /** @param type as programs name it, such as {@code integer} */
    public record Parameter(String name, String type, boolean required, String preset, String explanation) {}

    /** A field of the answer; {@code depth} says how deep it lies in other fields. */
    public record FieldRow(String name, String type, int depth) {}
}
