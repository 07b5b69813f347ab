package org.saola.portal.web.vault;

import java.util.List;
import org.saola.identity.Viewers;
import org.saola.kernel.Language;
import org.saola.kernel.Viewer;
import org.saola.kit.FileSize;
import org.saola.kit.Moment;
import org.saola.kit.form.FilledForm;
import org.saola.vault.StoredFile;
import org.saola.vault.Vault;
import org.saola.vault.VaultUsage;
import org.springframework.stereotype.Component;

/** Fills the page of an agency's papers. */
@Component
class AgencyPapersPages {

    private final Vault vault;
    private final Viewers viewers;
    private final AgencyPapers papers;

    AgencyPapersPages(Vault vault, Viewers viewers, AgencyPapers papers) {
        this.vault = vault;
        this.viewers = viewers;
        this.papers = papers;
    }

    AgencyPapersPage page(Viewer.Member viewer, Language language, FilledForm form, String done) {
        String agency = viewer.agency().value().toString();
        List<AgencyPapersPage.Paper> list = vault.list(viewer, AgencyPapers.KIND, agency).stream()
                .map(file -> paper(file, agency, language))
                .toList();
        return new AgencyPapersPage(
                name(viewer, language),
                list,
                room(viewer),
                papers.mayAdd(viewer, agency),
                form,
                done,
                "/agencies/" + agency + "/papers");
    }

    private AgencyPapersPage.Room room(Viewer.Member viewer) {
        VaultUsage usage = vault.usage(viewer, viewer.agency());
        return new AgencyPapersPage.Room(
                new FileSize(usage.bytes()),
                new FileSize(usage.quota()),
                usage.percent(),
                new FileSize(vault.limits(viewer).largest()));
    }

    private String name(Viewer.Member viewer, Language language) {
        return viewers.actingFor(viewer.person()).stream()
                .filter(place -> place.agency().equals(viewer.agency()))
                .map(place -> place.name().in(language).text())
                .findFirst()
                .orElse("");
    }

    private static AgencyPapersPage.Paper paper(StoredFile file, String agency, Language language) {
        String number = file.id().value().toString();
        String day = new Moment(file.broughtAt()).day(language);
        return new AgencyPapersPage.Paper(
                file.name(),
                "/files/" + number,
                new FileSize(file.size()),
                day,
                "/agencies/" + agency + "/papers/" + number + "/remove");
    }
}
