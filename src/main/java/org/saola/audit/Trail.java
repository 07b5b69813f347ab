package org.saola.audit;

import org.saola.kernel.Viewer;

/** The trail: who did what to which record, when, from where, with what outcome. Entries are only ever added. */
public interface Trail {

    /**
     * Writes a deed in the transaction of the change itself, so that neither is there without the other.
     *
     * @throws IllegalStateException outside a transaction
     */
    void write(Viewer viewer, Deed deed);

    /** Writes a deed in a transaction of its own: what was refused or failed, where nothing else is kept. */
    void writeApart(Viewer viewer, Deed deed);
}
