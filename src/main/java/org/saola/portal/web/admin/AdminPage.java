package org.saola.portal.web.admin;

import java.util.List;

/** What the entrance of administration shows: the tools that this person may open. */
public record AdminPage(List<Tool> tools) {

    public record Tool(String href, String titleKey, String explanationKey) {}
}
