package org.saola.portal.web.identity;

import org.saola.kit.table.DataTable;
import org.saola.kit.table.TableFilter;

/** The people of all agencies. */
public record PeoplePage(TableFilter filter, DataTable table) {}
