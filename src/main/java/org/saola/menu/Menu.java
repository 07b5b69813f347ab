package org.saola.menu;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.saola.kernel.ProblemException;
import org.saola.menu.internal.CatalogueRows;
import org.saola.menu.internal.MenuIndex;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The front door of the menu: one entry, or those that answer a question.
 *
 * <p>Everything in it is open to all. It answers from memory and never waits for the database.
 */
@Component
public class Menu implements SmartInitializingSingleton {

    private final CatalogueRows rows;
    private final FutureTask<MenuIndex> first;
    private volatile @Nullable MenuIndex index;

    /** Reads beside the rest of the start, which makes other things meanwhile. */
    Menu(CatalogueRows rows) {
        this.rows = rows;
        this.first = new FutureTask<>(() -> {
            rows.fill();
            return new MenuIndex(rows.read());
        });
        Thread.ofPlatform().name("menu").daemon().start(first);
    }

    /** Nobody is let in before it is there, and a catalogue with faults still ends the start. */
    @Override
    public void afterSingletonsInstantiated() {
        index();
    }

    public Catalogue catalogue() {
        return index().catalogue();
    }

    /** @throws ProblemException.NotFound with {@link MenuProblem#SERVICE_UNKNOWN} */
    public Service require(ServiceId id) {
        return catalogue()
                .find(id)
                .orElseThrow(() -> new ProblemException.NotFound(MenuProblem.SERVICE_UNKNOWN, id.slug()));
    }

    public ServiceResults search(ServiceQuery query) {
        return index().search(query);
    }

    /** Reads the catalogue again, after it was changed in the database; questions go on being answered meanwhile. */
    public void refresh() {
        index = new MenuIndex(rows.read());
    }

    private MenuIndex index() {
        MenuIndex present = index;
        if (present == null) {
            present = awaitFirst();
            index = present;
        }
        return present;
    }

    private MenuIndex awaitFirst() {
        try {
            return first.get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
