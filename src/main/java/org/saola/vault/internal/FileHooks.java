package org.saola.vault.internal;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.saola.kernel.Viewer;
import org.saola.vault.FileHook;
import org.saola.vault.StoredFile;

/** What files may hang on, as rooms that are switched on contribute it. Unknown kinds are seen by nobody. */
final class FileHooks {

    private final Supplier<Stream<FileHook>> hooks;

    FileHooks(Supplier<Stream<FileHook>> hooks) {
        this.hooks = hooks;
    }

    boolean maySee(Viewer viewer, String kind, String subject) {
        return hook(kind).filter(hook -> hook.maySee(viewer, subject)).isPresent();
    }

    boolean mayAdd(Viewer viewer, String kind, String subject) {
        return hook(kind).filter(hook -> hook.mayAdd(viewer, subject)).isPresent();
    }

    boolean mayRemove(Viewer viewer, StoredFile file) {
        return hook(file.kind())
                .filter(hook -> hook.mayRemove(viewer, file.subject()))
                .isPresent();
    }

    private Optional<FileHook> hook(String kind) {
        return hooks.get().filter(hook -> hook.kind().equals(kind)).findFirst();
    }
}
