package org.saola.portal;

import org.saola.kit.chart.WorldMap;
import org.saola.kit.table.DataTable;
import org.saola.kit.table.TableFilter;

/** What the page of country codes shows. */
public record CountriesPage(TableFilter filter, DataTable table, WorldMap map) {}
