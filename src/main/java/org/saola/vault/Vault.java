package org.saola.vault;

import java.util.List;
import java.util.Optional;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Viewer;

/**
 * The files of the house.
 *
 * <p>A file is seen by who may see what it hangs on and is allowed by its marking; both must say yes. Where no room
 * contributes the kind that it hangs on, nobody sees it.
 */
public interface Vault {

    /**
     * Takes a file in, and returns when it is safe on disk and, without a transaction around it, in the database.
     *
     * <p>Reads the stream to its end; the caller closes it. Within a transaction the connection is held for as long as the
     * upload takes, so rather call it outside.
     *
     * @throws org.saola.kernel.ProblemException.NotFound if the viewer may not see what it shall hang on
     * @throws org.saola.kernel.ProblemException.Refused if the viewer may not add to it
     * @throws org.saola.kernel.ProblemException.RuleBroken field {@code file}: too large, empty, type not allowed, bomb,
     *     infected, or no room left for this agency
     * @throws org.saola.kernel.ProblemException.Unavailable if the scanner does not answer or the disk does not take it
     */
    FileId keep(Viewer viewer, Upload upload);

    /** @throws org.saola.kernel.ProblemException.NotFound if there is no such file, or not for this viewer */
    StoredFile find(Viewer viewer, FileId id);

    /**
     * Opens a file, or the part asked for, to be written somewhere; the trail notes it.
     *
     * <p>Everything that will be written has been checked when this returns: damage is a problem, never half a file.
     *
     * @param part within the file; none for the whole
     * @throws org.saola.kernel.ProblemException.NotFound likewise
     * @throws org.saola.kernel.ProblemException.Unavailable if the file on disk is missing or was changed
     * @throws IllegalArgumentException if the part reaches beyond the file
     */
    OpenedFile open(Viewer viewer, FileId id, Optional<ByteRange> part);

    /** What hangs on something, the newest first; nothing where the viewer may not see it. */
    List<StoredFile> list(Viewer viewer, String kind, String subject);

    /**
     * Removes a file. Its content is gone with the last file of it: the key at once, the bytes within a day.
     *
     * @throws org.saola.kernel.ProblemException.NotFound likewise
     * @throws org.saola.kernel.ProblemException.Refused if the viewer may see it but not remove it
     */
    void remove(Viewer viewer, FileId id);

    /** @throws org.saola.kernel.ProblemException.NotFound if the viewer neither acts for the agency nor keeps the house */
    VaultUsage usage(Viewer viewer, AgencyId agency);

    /** What every file must keep to, to be told beside the field. */
    VaultLimits limits(Viewer viewer);
}
