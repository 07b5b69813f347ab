package org.saola.portal.web.audit;

import java.util.Optional;
import org.saola.kit.Notice;
import org.saola.kit.table.DataTable;
import org.saola.kit.table.TableFilter;

/**
 * The trail, searched.
 *
 * @param more whether there are more entries than pages are offered for
 * @param exportHref where what is found is taken as a file; empty where nothing can be meant by what was asked
 * @param chain nothing for those who may not check it
 */
public record TrailPage(
        TableFilter filter, DataTable table, boolean more, String exportHref, Optional<ChainPart> chain) {

    /** The state of the chain. @param line as the command prints it; empty where there is none */
    public record ChainPart(Notice notice, String line, boolean running) {}
}
