package org.saola.menu;

import org.saola.kernel.ProblemException;
import org.saola.menu.internal.CatalogueRows;
import org.saola.menu.internal.MenuIndex;
import org.springframework.stereotype.Component;

/**
 * The front door of the menu: one entry, or those that answer a question.
 *
 * <p>Everything in it is open to all. It answers from memory and never waits for the database.
 */
@Component
public class Menu {

    private final CatalogueRows rows;
    private volatile MenuIndex index;

    Menu(CatalogueRows rows) {
        this.rows = rows;
        rows.fill();
        this.index = new MenuIndex(rows.read());
    }

    public Catalogue catalogue() {
        return index.catalogue();
    }

    /** @throws ProblemException.NotFound with {@link MenuProblem#SERVICE_UNKNOWN} */
    public Service require(ServiceId id) {
        return catalogue()
                .find(id)
                .orElseThrow(() -> new ProblemException.NotFound(MenuProblem.SERVICE_UNKNOWN, id.slug()));
    }

    public ServiceResults search(ServiceQuery query) {
        return index.search(query);
    }

    /** Reads the catalogue again, after it was changed in the database; questions go on being answered meanwhile. */
    public void refresh() {
        index = new MenuIndex(rows.read());
    }
}
