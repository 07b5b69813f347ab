package org.saola.portal.web.vault;

import java.util.Arrays;
import java.util.Locale;
import org.saola.kit.PageAddress;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What was just done with a paper, told on the page that follows. */
enum PapersDone {
    KEPT,
    REMOVED;

    /** The message key; empty where the word is none of these. */
    static String of(String word) {
        return Arrays.stream(values())
                .filter(done -> done.word().equals(word))
                .map(done -> "portal.vault.paper.done." + done.word())
                .findFirst()
                .orElse("");
    }

    ModelAndView lead(String agency) {
        RedirectView next = new RedirectView(PageAddress.at("/agencies/" + agency + "/papers")
                .with("done", word())
                .href());
        next.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(next);
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
