package org.saola.portal.web.jobs;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.saola.jobs.JobStatus;
import org.saola.jobs.JobSummary;
import org.saola.jobs.Jobs;
import org.saola.jobs.KeptEvent;
import org.saola.jobs.KeptEvents;
import org.saola.jobs.Recurrence;
import org.saola.jobs.RecurringJob;
import org.saola.kernel.Language;
import org.saola.kernel.Viewer;
import org.saola.kit.Moment;
import org.saola.kit.StatusTag;
import org.saola.kit.Tone;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the page of jobs. */
@Component
class JobsPages {

    private static final int MOST = 50;

    private final Jobs jobs;
    private final KeptEvents events;
    private final MessageSource messages;

    JobsPages(Jobs jobs, KeptEvents events, MessageSource messages) {
        this.jobs = jobs;
        this.events = events;
        this.messages = messages;
    }

    JobsPage page(Viewer viewer, Language language, String done) {
        return new JobsPage(
                lines(viewer, List.of(JobStatus.RUNNING, JobStatus.WAITING), language),
                jobs.recurring(viewer).stream()
                        .map(job -> recurring(job, language))
                        .toList(),
                lines(viewer, List.of(JobStatus.DONE, JobStatus.FAILED, JobStatus.CANCELLED), language),
                events.list(viewer, MOST).stream()
                        .map(event -> event(event, language))
                        .toList(),
                done);
    }

    private List<JobsPage.JobLine> lines(Viewer viewer, List<JobStatus> status, Language language) {
        return jobs.list(viewer, status, MOST).stream()
                .map(job -> line(job, language))
                .toList();
    }

    private JobsPage.JobLine line(JobSummary job, Language language) {
        String address = JobsTool.PATH + "/" + job.id().value();
        boolean over = job.status().isOver();
        return new JobsPage.JobLine(
                job.id().value().toString(),
                job.title().map(key -> say(key, language)).orElse(job.name()),
                tag(job),
                job.status() == JobStatus.RUNNING ? job.percent() : java.util.Optional.empty(),
                times(job, language),
                job.outcome()
                        .map(key -> say(key, language, job.outcomeValues().toArray()))
                        .orElse(""),
                over || job.cancelAsked() ? "" : address + "/cancel",
                over && job.title().isPresent() ? address + "/again" : "");
    }

    private String times(JobSummary job, Language language) {
        String begun = job.startedAt()
                .map(at -> say("portal.jobs.begun", language, new Moment(at).toTheMinute(language)))
                .orElseGet(() -> say("portal.jobs.asked", language, new Moment(job.askedAt()).toTheMinute(language)));
        String ended = job.endedAt()
                .map(at -> " " + say("portal.jobs.ended", language, new Moment(at).toTheMinute(language)))
                .orElse("");
        String starts = job.starts() > 1 ? " " + say("portal.jobs.starts", language, job.starts()) : "";
        String asker = say(job.askedBy().isPresent() ? "portal.jobs.by-person" : "portal.jobs.by-house", language);
        return begun + ended + starts + " " + asker;
    }

    /** Java says Z of the zone that people call UTC. */
    private static String zone(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    private JobsPage.RecurringLine recurring(RecurringJob job, Language language) {
        String when = switch (job.recurrence()) {
            case Recurrence.Daily daily ->
                say("portal.jobs.daily", language, daily.at().toString(), zone(daily.zone()));
            case Recurrence.Every every ->
                say("portal.jobs.every", language, every.pause().toMinutes());
            case Recurrence.Cron cron -> cron.expression() + " (" + zone(cron.zone()) + ")";
        };
        return new JobsPage.RecurringLine(
                say(job.titleKey(), language),
                when,
                job.next().map(at -> new Moment(at).toTheMinute(language)).orElse(""));
    }

    private JobsPage.EventLine event(KeptEvent event, Language language) {
        return new JobsPage.EventLine(
                event.type(),
                event.listener(),
                event.failed()
                        ? new StatusTag(Tone.BAD, "portal.jobs.status.failed")
                        : new StatusTag(Tone.WAIT, "portal.jobs.status.running"),
                say(
                        "portal.jobs.event.tried",
                        language,
                        new Moment(event.publishedAt()).toTheMinute(language),
                        event.attempts()),
                event.failed() ? JobsTool.PATH + "/events/" + event.id().value() + "/again" : "");
    }

    private static StatusTag tag(JobSummary job) {
        if (job.cancelAsked() && job.status() == JobStatus.RUNNING) {
            return new StatusTag(Tone.WAIT, "portal.jobs.status.cancelling");
        }
        Tone tone = switch (job.status()) {
            case WAITING -> Tone.NEUTRAL;
            case RUNNING -> Tone.WAIT;
            case DONE -> Tone.GOOD;
            case FAILED -> Tone.BAD;
            case CANCELLED -> Tone.NEUTRAL;
        };
        return new StatusTag(tone, "portal.jobs.status." + job.status().word());
    }

    private String say(String key, Language language, Object... values) {
        return Objects.requireNonNullElse(messages.getMessage(key, values, key, language.locale()), key);
    }
}
