package violators.texts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;

/** Speaks in a concatenation; what it says to programmers is its own affair. */
@Controller
@SuppressWarnings("a remark for programmers")
public class TalkativeController {

    private static final Logger LOG = LoggerFactory.getLogger(TalkativeController.class);

    public String count(int total, int page) {
        LOG.info("a message for programmers: {}", total);
        if (page >= 1) {
            return total + " entries found, page " + page;
        }
        throw new IllegalArgumentException("an explanation for programmers, " + page);
    }
}
