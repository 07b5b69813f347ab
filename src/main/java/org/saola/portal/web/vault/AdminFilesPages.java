package org.saola.portal.web.vault;

import java.util.UUID;
import org.saola.identity.Agencies;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Language;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.kit.FileSize;
import org.saola.kit.Moment;
import org.saola.kit.StatusTag;
import org.saola.kit.Tone;
import org.saola.vault.ScannerState;
import org.saola.vault.SweepReport;
import org.saola.vault.VaultCare;
import org.saola.vault.VaultUsage;
import org.springframework.stereotype.Component;

/** Fills the page about the state of the vault. */
@Component
class AdminFilesPages {

    private final VaultCare care;
    private final Agencies agencies;

    AdminFilesPages(VaultCare care, Agencies agencies) {
        this.care = care;
        this.agencies = agencies;
    }

    AdminFilesPage page(Viewer viewer, Language language) {
        return page(viewer, language, new AgencyId(new UUID(0, 0)), "");
    }

    /** @param wrong the agency for which something was typed that is no quota */
    AdminFilesPage page(Viewer viewer, Language language, AgencyId wrong, String typed) {
        return new AdminFilesPage(
                care.usages(viewer).stream()
                        .map(usage -> holding(usage, name(viewer, usage.agency(), language), wrong, typed))
                        .toList(),
                tag(care.scanner(viewer)),
                care.lastSweep(viewer).map(report -> sweep(viewer, report, language)));
    }

    private static AdminFilesPage.Holding holding(VaultUsage usage, String agency, AgencyId wrong, String typed) {
        boolean isWrong = usage.agency().equals(wrong);
        return new AdminFilesPage.Holding(
                usage.agency().value().toString(),
                agency,
                usage.files(),
                new FileSize(usage.bytes()),
                new FileSize(usage.quota()),
                usage.percent(),
                isWrong ? typed : usage.own() ? Long.toString(usage.quota() >> 30) : "",
                isWrong);
    }

    private AdminFilesPage.Sweep sweep(Viewer viewer, SweepReport report, Language language) {
        return new AdminFilesPage.Sweep(
                new Moment(report.at()).toTheMinute(language),
                report.files(),
                new FileSize(report.bytes()),
                report.cleared(),
                report.findings().stream()
                        .map(finding -> new AdminFilesPage.Finding(
                                "portal.vault.fault." + finding.fault().word(),
                                name(viewer, finding.agency(), language),
                                finding.content()))
                        .toList());
    }

    private static StatusTag tag(ScannerState state) {
        Tone tone = switch (state) {
            case NONE -> Tone.NEUTRAL;
            case ANSWERS -> Tone.GOOD;
            case SILENT -> Tone.BAD;
        };
        return new StatusTag(tone, "portal.vault.scanner." + state.word());
    }

    /** Its number where nobody knows the agency any more. */
    private String name(Viewer viewer, AgencyId agency, Language language) {
        try {
            return agencies.find(viewer, agency).name().in(language).text();
        } catch (ProblemException.NotFound gone) {
            return agency.value().toString();
        }
    }
}
