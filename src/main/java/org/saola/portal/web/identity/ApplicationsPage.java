package org.saola.portal.web.identity;

import org.saola.kit.table.DataTable;

/** The applications of agencies. */
public record ApplicationsPage(DataTable table) {}
