package org.saola.portal.web.identity;

import org.saola.kit.table.DataTable;
import org.saola.kit.table.TableFilter;

/** The agencies of the house. @param registers whether the reader may register one */
public record AgenciesPage(TableFilter filter, DataTable table, boolean registers) {}
