package org.saola.species.web;

import jakarta.servlet.MultipartConfigElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.saola.jobs.JobStatus;
import org.saola.jobs.JobSummary;
import org.saola.jobs.Jobs;
import org.saola.kernel.Language;
import org.saola.kernel.Viewer;
import org.saola.kit.FileSize;
import org.saola.kit.Moment;
import org.saola.kit.StatusTag;
import org.saola.kit.Tone;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.Option;
import org.saola.species.AskedLoad;
import org.saola.species.DataSource;
import org.saola.species.Edition;
import org.saola.species.LoadProblem;
import org.saola.species.LoadReport;
import org.saola.species.Species;
import org.saola.species.SpeciesLoads;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the pages of loading. */
@Component
class AdminSpeciesPages {

    private static final int MOST = 20;

    private final Species species;
    private final SpeciesLoads loads;
    private final Jobs jobs;
    private final MessageSource messages;
    private final MultipartConfigElement uploads;

    AdminSpeciesPages(
            Species species, SpeciesLoads loads, Jobs jobs, MessageSource messages, MultipartConfigElement uploads) {
        this.species = species;
        this.loads = loads;
        this.jobs = jobs;
        this.messages = messages;
        this.uploads = uploads;
    }

    AdminSpeciesPage page(Viewer viewer, Language language, FilledForm form) {
        return new AdminSpeciesPage(
                species.editions(viewer).stream()
                        .map(edition -> line(edition, language))
                        .toList(),
                loads.recent(viewer, MOST).stream()
                        .map(load -> line(viewer, load, language))
                        .toList(),
                new FileSize(uploads.getMaxRequestSize()),
                List.of(
                        new Option(DataSource.OFFICIAL.name(), say("species.source.official", language)),
                        new Option(DataSource.NATIONAL.name(), say("species.source.national", language))),
                List.of(
                        new Option(AdminSpeciesPage.VERIFIED, say("species.admin.verified", language)),
                        new Option(AdminSpeciesPage.WHOLE, say("species.admin.whole", language))),
                form);
    }

    LoadPage page(Viewer viewer, Language language, AskedLoad load) {
        Optional<JobSummary> job = load.job().map(id -> jobs.find(viewer, id));
        boolean works = job.map(found -> !found.status().isOver()).orElse(false);
        Optional<LoadReport> report = load.report().filter(there -> !works);
        return new LoadPage(
                title(load),
                String.join(", ", load.files()),
                status(load, job),
                works ? job.flatMap(JobSummary::percent) : Optional.empty(),
                works,
                report.map(AdminSpeciesPages::counts).orElse(List.of()),
                report.map(there -> problems(there, language)).orElse(List.of()),
                report.map(there -> there.refusals()
                                + there.tellings()
                                - there.problems().size())
                        .orElse(0),
                report.map(AdminSpeciesPages::examples).orElse(List.of()),
                works || !load.waits() ? List.of() : actions(load, report));
    }

    private static List<LoadPage.Count> counts(LoadReport report) {
        return List.of(
                new LoadPage.Count("species.load.rows", Math.toIntExact(report.rows())),
                new LoadPage.Count("species.load.added", report.added()),
                new LoadPage.Count("species.load.changed", report.changed()),
                new LoadPage.Count("species.load.removed", report.removed()),
                new LoadPage.Count("species.load.refused", report.refusals()),
                new LoadPage.Count("species.load.told", report.tellings()));
    }

    private List<LoadPage.Problem> problems(LoadReport report, Language language) {
        return report.problems().stream()
                .map(problem -> new LoadPage.Problem(
                        problem.fault().refuses()
                                ? new StatusTag(Tone.BAD, "species.load.weight.refused")
                                : new StatusTag(Tone.WAIT, "species.load.weight.told"),
                        place(problem, language),
                        say(problem.fault().key(), language, problem.value())))
                .toList();
    }

    private String place(LoadProblem problem, Language language) {
        if (problem.line() == 0) {
            return problem.file();
        }
        return problem.column() == 0
                ? say("species.load.place.line", language, problem.file(), problem.line())
                : say("species.load.place", language, problem.file(), problem.line(), problem.column());
    }

    private static List<LoadPage.Example> examples(LoadReport report) {
        return report.examples().stream()
                .map(example -> new LoadPage.Example(
                        "species.load.fate." + example.fate().name().toLowerCase(java.util.Locale.ROOT),
                        "species.load.kind." + example.kind().toLowerCase(java.util.Locale.ROOT),
                        example.name().isEmpty() ? example.key() : example.name()))
                .toList();
    }

    private static List<LoadPage.Action> actions(AskedLoad load, Optional<LoadReport> report) {
        String address = AdminSpeciesTool.PATH + "/" + load.id().value();
        List<LoadPage.Action> actions = new ArrayList<>();
        boolean something = report.map(there -> there.added() + there.changed() + there.removed() > 0)
                .orElse(false);
        boolean refused = report.map(LoadReport::hasRefusals).orElse(false);
        if (something) {
            actions.add(
                    refused
                            ? new LoadPage.Action(address + "/load-good", "species.load.do-good", "btn-primary")
                            : new LoadPage.Action(address + "/load", "species.load.do", "btn-primary"));
        }
        actions.add(new LoadPage.Action(address + "/discard", "species.load.discard", "btn-outline-primary"));
        return actions;
    }

    private AdminSpeciesPage.EditionLine line(Edition edition, Language language) {
        String at = new Moment(edition.at()).toTheMinute(language);
        return new AdminSpeciesPage.EditionLine(
                edition.number(),
                edition.titleIn(language.code()),
                edition.dated()
                        .map(day -> say("species.admin.edition.dated", language, at, day.toString()))
                        .orElseGet(() -> say("species.admin.edition", language, at)),
                edition.verified()
                        ? new StatusTag(Tone.GOOD, "species.verified")
                        : new StatusTag(Tone.WAIT, "species.unverified"));
    }

    private AdminSpeciesPage.LoadLine line(Viewer viewer, AskedLoad load, Language language) {
        return new AdminSpeciesPage.LoadLine(
                AdminSpeciesTool.PATH + "/" + load.id().value(),
                title(load),
                new Moment(load.at()).toTheMinute(language),
                status(load, load.job().map(id -> jobs.find(viewer, id))));
    }

    private static String title(AskedLoad load) {
        return load.asked().title().isEmpty()
                ? load.files().getFirst()
                : load.asked().title();
    }

    private static StatusTag status(AskedLoad load, Optional<JobSummary> job) {
        JobStatus status = job.map(JobSummary::status).orElse(JobStatus.FAILED);
        return switch (status) {
            case WAITING, RUNNING ->
                new StatusTag(Tone.WAIT, load.dry() ? "species.load.looking" : "species.load.loading");
            case FAILED -> new StatusTag(Tone.BAD, "species.load.failed");
            case CANCELLED -> new StatusTag(Tone.NEUTRAL, "species.load.cancelled");
            case DONE -> done(load);
        };
    }

    private static StatusTag done(AskedLoad load) {
        if (load.report().flatMap(LoadReport::edition).isPresent()) {
            return new StatusTag(Tone.GOOD, "species.load.loaded");
        }
        if (!load.waits()) {
            return new StatusTag(Tone.NEUTRAL, "species.load.discarded");
        }
        return load.report().filter(LoadReport::hasRefusals).isPresent()
                ? new StatusTag(Tone.BAD, "species.load.with-faults")
                : new StatusTag(Tone.WAIT, "species.load.ready");
    }

    private String say(String key, Language language, Object... values) {
        return Objects.requireNonNullElse(messages.getMessage(key, values, key, language.locale()), key);
    }
}
