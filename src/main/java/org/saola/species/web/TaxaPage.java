package org.saola.species.web;

import java.util.List;
import java.util.Optional;
import org.saola.kit.Crumb;
import org.saola.kit.Notice;
import org.saola.kit.table.DataTable;
import org.saola.kit.table.TableFilter;

/**
 * A list of taxa: what a search found, what a country has, what stands on a list.
 *
 * @param title in the reader's language
 * @param search whether it is the front page of the room, where words are typed
 * @param browse further lists
 * @param data one line for each source of the data
 */
public record TaxaPage(
        String title,
        String lead,
        boolean search,
        List<Crumb> crumbs,
        Optional<Notice> notice,
        TableFilter filter,
        DataTable table,
        List<Crumb> browse,
        List<String> data) {}
