package org.saola.portal.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.saola.identity.Account;
import org.saola.identity.Accounts;
import org.saola.identity.Sessions;
import org.saola.identity.Viewers;
import org.saola.kernel.Language;
import org.saola.kernel.Viewer;
import org.saola.kit.Moment;
import org.saola.kit.SiteSettings;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.Option;
import org.springframework.stereotype.Component;

/** Fills the page of one’s own account. */
@Component
class AccountPages {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Viewers viewers;
    private final SiteSettings site;

    AccountPages(Accounts accounts, Sessions sessions, Viewers viewers, SiteSettings site) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.viewers = viewers;
        this.site = site;
    }

    AccountPage page(Viewer.Member viewer, HttpServletRequest request, Language language, AccountDone.Said done) {
        Account account = accounts.own(viewer).orElseThrow();
        FilledForm form = FilledForm.of(Map.of(
                AccountPage.NAME, List.of(account.name()),
                AccountPage.LANGUAGE, List.of(account.language().code())));
        return page(viewer, request, language, form, done);
    }

    AccountPage page(
            Viewer.Member viewer,
            HttpServletRequest request,
            Language language,
            FilledForm form,
            AccountDone.Said done) {
        return new AccountPage(
                accounts.own(viewer).orElseThrow(),
                form,
                languages(),
                viewers.actingFor(viewer.person()).stream()
                        .map(place -> new AccountPage.Acting(
                                place.agency().value().toString(),
                                place.name().in(language).text(),
                                place.asDeputy(),
                                place.agency().equals(viewer.agency())))
                        .toList(),
                sessions.own(viewer, request).stream()
                        .map(session -> new AccountPage.SessionLine(
                                session.id().toString(),
                                AccountDevice.name(session.device()),
                                session.address(),
                                new Moment(session.since()).toTheMinute(language),
                                new Moment(session.lastSeen()).toTheMinute(language),
                                session.here()))
                        .toList(),
                done);
    }

    List<Option> languages() {
        return site.offered().stream()
                .map(each -> new Option(each.code(), each.ownName()))
                .toList();
    }
}
