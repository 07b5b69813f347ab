package org.saola.portal.web.post;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.kernel.AllowedTo;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.Language;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.post.LetterId;
import org.saola.post.LetterStatus;
import org.saola.post.LetterSummary;
import org.saola.post.Letters;
import org.saola.post.OutboxLetter;
import org.saola.post.PostAction;
import org.saola.store.Transactions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What became of letters; and reading those of the outbox, each time with an entry in the trail. */
@Controller
@AllowedTo(Role.PLATFORM_ADMINISTRATOR)
class MailController {

    private static final String DONE = "trusted";

    private final Letters letters;
    private final MailPages pages;
    private final Transactions transactions;
    private final Trail trail;

    MailController(Letters letters, MailPages pages, Transactions transactions, Trail trail) {
        this.letters = letters;
        this.pages = pages;
        this.transactions = transactions;
        this.trail = trail;
    }

    @GetMapping(MailTool.PATH)
    ModelAndView list(
            Viewer viewer,
            Language language,
            @RequestParam(name = MailPages.STATUS, defaultValue = "") String status,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String done) {
        Optional<LetterStatus> shown = Arrays.stream(LetterStatus.values())
                .filter(each -> each.word().equals(status))
                .findFirst();
        String said = done.equals(DONE) ? "portal.post.trusted" : "";
        return new ModelAndView("portal/post/mail", "page", pages.page(viewer, shown, page, language, said));
    }

    @GetMapping(MailTool.PATH + "/{id}")
    ModelAndView show(Viewer viewer, Language language, @PathVariable UUID id) {
        return letter(letters.find(viewer, new LetterId(id)), Optional.empty(), language);
    }

    /** A deed, and so asked for by a form: no browser that looks ahead reads letters. */
    @PostMapping(MailTool.PATH + "/{id}/open")
    ModelAndView open(Viewer viewer, Language language, @PathVariable UUID id) {
        LetterId letter = new LetterId(id);
        OutboxLetter opened = transactions.<OutboxLetter>write(viewer, () -> {
            OutboxLetter found = letters.open(viewer, letter);
            trail.write(viewer, Deed.done(PostAction.LETTER_READ.code(), "post.letter", id));
            return found;
        });
        return letter(letters.find(viewer, letter), Optional.of(opened), language);
    }

    @PostMapping(MailTool.PATH + "/trust")
    ModelAndView trust(Viewer viewer, @RequestParam String address) {
        EmailAddress.parse(address)
                .ifPresent(again -> transactions.write(viewer, () -> {
                    letters.trustAgain(viewer, again);
                    trail.write(viewer, Deed.done(PostAction.ADDRESS_TRUSTED.code(), "", ""));
                }));
        return new ModelAndView(new RedirectView(MailTool.PATH + "?done=" + DONE, false, false));
    }

    private ModelAndView letter(LetterSummary letter, Optional<OutboxLetter> opened, Language language) {
        return new ModelAndView("portal/post/letter", "page", pages.letter(letter, opened, language));
    }
}
