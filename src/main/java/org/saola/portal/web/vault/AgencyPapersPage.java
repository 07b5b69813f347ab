package org.saola.portal.web.vault;

import java.util.List;
import org.saola.kit.FileSize;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;

/**
 * The papers of an agency.
 *
 * @param done the message of what was just done; empty where nothing was
 * @param mayChange whether this person adds and removes
 */
public record AgencyPapersPage(
        String agency, List<Paper> papers, Room room, boolean mayChange, FilledForm form, String done, String action) {

    static final String FILE = "file";

    /** @param brought the day @param remove where the form that removes it is sent */
    public record Paper(String name, String href, FileSize size, String brought, String remove) {}

    /** What the agency uses. @param percent from 0 to 100 */
    public record Room(FileSize used, FileSize quota, int percent, FileSize largest) {}

    public String agencyPage() {
        return action.substring(0, action.lastIndexOf('/'));
    }

    public FormField file() {
        return new FormField.FileUpload(
                org.saola.kit.form.Question.needed(FILE, "portal.vault.paper"), room.largest(), form);
    }
}
