package org.saola.portal.web.identity;

import java.util.List;

/** The people who ask to be let in again. @param done the message of what was just decided; empty where nothing was */
public record RecoveryListPage(List<Line> waiting, String done) {

    public record Line(String id, String name, String email, String asked, String from) {}
}
