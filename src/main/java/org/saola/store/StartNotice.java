package org.saola.store;

import java.util.Optional;

/** What a room tells whoever starts the program, on the terminal and nowhere else: a line just before “ready”. */
public interface StartNotice {

    /** The line; nothing where there is nothing to tell. Asked once, when everything runs. */
    Optional<String> line();
}
