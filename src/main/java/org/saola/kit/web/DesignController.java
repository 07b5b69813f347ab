package org.saola.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.saola.kernel.OpenToAll;
import org.saola.kit.PageAddress;
import org.saola.kit.form.FilledForm;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The design page. Outside a demonstration there is no such page. */
@Controller
@ConditionalOnBooleanProperty("saola.site.demo")
@OpenToAll(because = "it shows invented things only and keeps nothing")
class DesignController {

    static final String PATH = "/kit";

    private final MessageSource messages;

    DesignController(MessageSource messages) {
        this.messages = messages;
    }

    @GetMapping(PATH)
    ModelAndView show(HttpServletRequest request, Locale locale, @RequestParam MultiValueMap<String, String> asked) {
        return page(request, locale, asked, FilledForm.empty(), false);
    }

    /** Keeps nothing: it shows how a page answers what was sent. */
    @PostMapping(PATH)
    ModelAndView check(HttpServletRequest request, Locale locale, @RequestParam MultiValueMap<String, String> sent) {
        FilledForm form = DesignForm.check(FilledForm.of(sent));
        ModelAndView view =
                page(request, locale, MultiValueMap.fromSingleValue(java.util.Map.of()), form, form.accepted());
        view.setStatus(form.accepted() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView page(
            HttpServletRequest request,
            Locale locale,
            MultiValueMap<String, String> asked,
            FilledForm form,
            boolean accepted) {
        DesignWords words = new DesignWords(messages, locale);
        PageAddress address = PageAddress.of(request);
        return new ModelAndView(
                "kit/design",
                "page",
                new DesignPage(
                        DesignParts.of(words),
                        new DesignForm(form, accepted, words),
                        new DesignTable(words, address, FilledForm.of(asked)),
                        new DesignFigures(words)));
    }
}
