package org.saola.portal.web.post;

import java.util.List;
import org.saola.kit.Notice;
import org.saola.kit.table.DataTable;
import org.saola.post.PostWay;

/**
 * All letters, by what became of them.
 *
 * @param done message key of what was just done; empty where nothing was
 */
public record MailPage(
        PostWay way, Notice notice, List<StatusLink> statuses, DataTable table, List<BounceLine> bounces, String done) {

    /** A status to look at alone. @param textKey all of them where it is {@code portal.post.status.all} */
    public record StatusLink(String href, String textKey, long count, boolean current) {}

    /** An address that mail does not reach. */
    public record BounceLine(String address, String reply, String since) {}
}
