package org.saola.vault;

import org.saola.kernel.Viewer;

/** What files may hang on: a room contributes one bean for each kind of record that it lets files hang on. */
public interface FileHook {

    /** The kind, room first, such as {@code cases.case}; it stays the same for good, since rows refer to it. */
    String kind();

    /** Whether the viewer may see this record, and so what hangs on it. */
    boolean maySee(Viewer viewer, String subject);

    boolean mayAdd(Viewer viewer, String subject);

    boolean mayRemove(Viewer viewer, String subject);
}
