package org.saola.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.saola.kernel.Viewer;

/**
 * Reads the trail. Auditors and platform administrators read all of it, an agency’s administrator what its people did;
 * to everybody else it is empty.
 */
public interface Audit {

    /**
     * Checks the whole chain, which takes about as long as reading it.
     *
     * @throws org.saola.kernel.ProblemException.Refused for others than auditors, platform administrators and the house
     */
    ChainVerdict verify(Viewer viewer);

    /** @param page from 1; looking is itself a deed @return the newest first */
    List<TrailEntry> find(Viewer viewer, TrailQuery query, int page, int size);

    /** How many there are, counted to this limit and no further: an exact number of millions helps nobody. */
    int count(Viewer viewer, TrailQuery query, int limit);

    /** Hands over everything that is found, the newest first, without holding it in memory; itself a deed. */
    void export(Viewer viewer, TrailQuery query, Consumer<TrailEntry> each);

    Optional<SealedEntry> entry(Viewer viewer, UUID id);

    /** An entry with its place in the chain. @param number 0 while it waits for its seal */
    record SealedEntry(TrailEntry entry, long number, String hash) {}

    /** The actions that occur, for people to choose from. */
    List<String> actions(Viewer viewer);

    /** The kinds of records that occur, likewise. */
    List<String> kinds(Viewer viewer);
}
