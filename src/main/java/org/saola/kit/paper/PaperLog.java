package org.saola.kit.paper;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts what the engine warns of into the log of the house; left to itself it tells the terminal each font that it opens. */
final class PaperLog implements XRLogger {

    private static final Logger LOG = LoggerFactory.getLogger(PaperLog.class);

    @Override
    public void log(String where, Level level, String text) {
        log(where, level, text, null);
    }

    @Override
    public void log(String where, Level level, String text, @Nullable Throwable fault) {
        if (level.intValue() >= Level.WARNING.intValue()) {
            LOG.warn("{}: {}", where, text, fault);
        }
    }

    @Override
    public void setLevel(String where, Level level) {
        // The levels are those of the house.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
    }
}
