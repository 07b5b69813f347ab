package org.saola.portal.web.identity;

/** Asks once more before what cannot be undone, or ends somebody’s access. @param action where yes leads @param back where no leads */
public record PersonConfirmPage(
        String titleKey, String textKey, String name, String action, String version, String goKey, String back) {}
