package org.saola.kit;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.saola.kernel.ProblemException;
import org.slf4j.LoggerFactory;
import org.springframework.mock.web.MockHttpServletRequest;

/** What is written in the log of problems that nobody here has to look into. */
class UnavailableTests {

    @Test
    void what_cannot_be_done_now_is_no_failure_of_ours() {
        Logger log = (Logger) LoggerFactory.getLogger(ProblemPages.class);
        ListAppender<ILoggingEvent> seen = new ListAppender<>();
        Level before = log.getLevel();
        log.setLevel(Level.INFO);
        seen.start();
        log.addAppender(seen);
        try {
            ProblemPages pages = new ProblemPages(Messages.source());
            pages.answer(
                    new ProblemException.Unavailable(KitProblem.FAILED), new MockHttpServletRequest("GET", "/menu"));
            assertThat(seen.list).singleElement().satisfies(event -> {
                assertThat(event.getLevel()).isEqualTo(Level.INFO);
                assertThat(event.getThrowableProxy()).isNull();
            });
            pages.answer(new IllegalStateException("ours"), new MockHttpServletRequest("GET", "/menu"));
            assertThat(seen.list.getLast().getLevel()).isEqualTo(Level.ERROR);
        } finally {
            log.detachAppender(seen);
            log.setLevel(before);
        }
    }
}
