package org.saola.kernel;

import java.util.UUID;

/**
 * What every typed id is: a record around one UUID, such as {@code record CaseId(UUID value) implements Identified}.
 *
 * <p>Ids never cross a signature as bare UUIDs, so that a case's id cannot be given where an agency's is meant.
 */
public interface Identified {

    UUID value();
}
