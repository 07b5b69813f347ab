package org.saola.species.internal.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saola.audit.Deed;
import org.saola.audit.Trail;
import org.saola.jobs.Jobs;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.kit.sheet.SheetRow;
import org.saola.species.AnsweredLine;
import org.saola.species.BroughtList;
import org.saola.species.CheckedLine;
import org.saola.species.LineStatus;
import org.saola.species.ListCheckId;
import org.saola.species.ListChecks;
import org.saola.species.ListChoice;
import org.saola.species.SpeciesProblem;
import org.saola.species.internal.SpeciesDeed;
import org.saola.store.Transactions;
import org.springframework.stereotype.Component;

/** Keeps lists for the people who brought them, and sees to it that they are answered. */
@Component
public class ListDesk {

    /** So long are they of use to who brought them; then nobody needs them any more. */
    static final Duration KEPT = Duration.ofHours(24);

    /** So many rows are answered while somebody waits. */
    static final int AT_ONCE = 5_000;

    private static final int MOST_KEPT = 10;
    private static final int FIRST_SHOWN = 6;

    private final ListRows rows;
    private final ListWork work;
    private final Transactions transactions;
    private final Jobs jobs;
    private final Trail trail;

    ListDesk(ListRows rows, ListWork work, Transactions transactions, Jobs jobs, Trail trail) {
        this.rows = rows;
        this.work = work;
        this.transactions = transactions;
        this.jobs = jobs;
        this.trail = trail;
    }

    public ListCheckId bring(Viewer.Member viewer, String name, Path file) throws IOException {
        requireRoom(viewer, "file");
        Parts parts = Parts.of(file);
        ListChoice guess = ListGuess.of(work.book(viewer), parts.first());
        return keep(viewer, new ListRows.About(plain(name), parts.read(), guess), parts);
    }

    public ListCheckId bring(Viewer.Member viewer, List<String> names, ListChoice choice) {
        requireRoom(viewer, "names");
        Parts parts = Parts.of(names);
        return keep(viewer, new ListRows.About("", parts.read(), choice), parts);
    }

    private ListCheckId keep(Viewer.Member viewer, ListRows.About about, Parts parts) {
        ListCheckId id = ListCheckId.next();
        transactions.write(viewer, () -> {
            rows.insert(viewer.person(), id, about, KEPT);
            for (int i = 0; i < parts.packed().size(); i++) {
                rows.insertPart(id, i, parts.packed().get(i));
            }
            trail.write(
                    viewer,
                    Deed.done(SpeciesDeed.LIST_BROUGHT, "species.list-check", id.value())
                            .with("rows", about.read().rows()));
        });
        return id;
    }

    public void answer(Viewer.Member viewer, ListCheckId id, ListChoice choice) {
        ListRows.Kept kept = require(viewer, id);
        if (works(viewer, kept)) {
            throw new ProblemException.Conflict(SpeciesProblem.LIST_WORKS);
        }
        BroughtList.Read read = kept.about().read();
        int columns = read.columns();
        if (choice.name() >= columns
                || choice.date().orElse(0) >= columns
                || choice.country().orElse(0) >= columns) {
            throw new ProblemException.RuleBroken(SpeciesProblem.LIST_COLUMN, "name");
        }
        int lines = read.rows() - (choice.heading() ? 1 : 0);
        if (lines > ListChecks.MOST_LINES) {
            throw new ProblemException.RuleBroken(
                    SpeciesProblem.LIST_TOO_LONG, "heading", lines, ListChecks.MOST_LINES);
        }
        boolean atOnce = read.rows() <= AT_ONCE;
        transactions.write(viewer, () -> {
            rows.choose(id, choice, work.edition(viewer));
            if (!atOnce) {
                rows.begun(id, jobs.start(viewer, ListJob.NAME, id.value().toString()));
            }
        });
        if (atOnce) {
            work.all(viewer, id, (done, total) -> {});
        }
    }

    public BroughtList find(Viewer.Member viewer, ListCheckId id) {
        return transactions.read(viewer, () -> brought(require(viewer, id)));
    }

    public List<BroughtList> own(Viewer.Member viewer) {
        return transactions.read(
                viewer,
                () -> rows.own(viewer.person()).stream().map(this::brought).toList());
    }

    public List<CheckedLine> lines(
            Viewer.Member viewer, ListCheckId id, Optional<LineStatus> status, long from, int most) {
        return transactions.read(viewer, () -> {
            ListChoice choice = require(viewer, id).choice().orElseThrow(ListDesk::gone);
            List<CheckedLine> found = new ArrayList<>();
            long left = from;
            for (ListRows.Part part : rows.parts(id)) {
                int there = part.counts()
                        .map(counts -> status.map(wanted -> counts.getOrDefault(wanted, 0))
                                .orElseGet(() -> total(counts)))
                        .orElse(0);
                if (found.size() < most && left < there) {
                    part(id, part.part(), choice).stream()
                            .filter(line -> status.isEmpty() || line.answer().status() == status.get())
                            .skip(left)
                            .limit(most - found.size())
                            .forEach(found::add);
                }
                left = Math.max(0, left - there);
            }
            return found;
        });
    }

    public void all(Viewer.Member viewer, ListCheckId id, ListChecks.LineTaker taker) throws IOException {
        ListChoice choice = require(viewer, id).choice().orElseThrow(ListDesk::gone);
        List<ListRows.Part> parts = transactions.read(viewer, () -> rows.parts(id));
        if (parts.stream().anyMatch(part -> part.counts().isEmpty())) {
            throw gone();
        }
        // Each part by itself: who takes the lines may be slow, and must not hold the database meanwhile.
        for (ListRows.Part part : parts) {
            for (CheckedLine line : transactions.read(viewer, () -> part(id, part.part(), choice))) {
                taker.take(line);
            }
        }
    }

    public void remove(Viewer.Member viewer, ListCheckId id) {
        transactions.write(viewer, () -> {
            require(viewer, id);
            rows.delete(id);
        });
    }

    private List<CheckedLine> part(ListCheckId id, int part, ListChoice choice) {
        List<SheetRow> brought =
                ListWork.lines(KeptPart.rows(rows.brought(id, part).orElseThrow(ListDesk::gone)), choice, part == 0);
        List<AnsweredLine> answers = KeptPart.answers(rows.answers(id, part).orElseThrow(ListDesk::gone));
        List<CheckedLine> lines = new ArrayList<>(brought.size());
        for (int i = 0; i < brought.size(); i++) {
            lines.add(new CheckedLine(brought.get(i), answers.get(i)));
        }
        return lines;
    }

    private BroughtList brought(ListRows.Kept kept) {
        List<ListRows.Part> parts = rows.parts(kept.id());
        Map<LineStatus, Integer> counts = new EnumMap<>(LineStatus.class);
        parts.forEach(part -> part.counts()
                .ifPresent(some -> some.forEach((status, count) -> counts.merge(status, count, Integer::sum))));
        return new BroughtList(
                kept.id(),
                kept.about().name(),
                kept.at(),
                kept.until(),
                kept.about().read(),
                rows.brought(kept.id(), 0).map(KeptPart::rows).orElse(List.of()).stream()
                        .limit(FIRST_SHOWN)
                        .toList(),
                kept.about().guess(),
                kept.choice(),
                kept.edition(),
                kept.job(),
                counts,
                kept.choice().isPresent()
                        && parts.stream().allMatch(part -> part.counts().isPresent()));
    }

    private ListRows.Kept require(Viewer.Member viewer, ListCheckId id) {
        return transactions.read(viewer, () -> rows.find(id)).orElseThrow(ListDesk::gone);
    }

    /** A job that ended, however it ended, may be asked for again. */
    private boolean works(Viewer viewer, ListRows.Kept kept) {
        return kept.job().map(job -> !jobs.find(viewer, job).status().isOver()).orElse(false);
    }

    private void requireRoom(Viewer.Member viewer, String field) {
        int there = transactions.read(viewer, () -> rows.own(viewer.person())).size();
        if (there >= MOST_KEPT) {
            throw new ProblemException.RuleBroken(SpeciesProblem.LISTS_TOO_MANY, field, MOST_KEPT);
        }
    }

    private static int total(Map<LineStatus, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static ProblemException.NotFound gone() {
        return new ProblemException.NotFound(SpeciesProblem.LIST_GONE);
    }

    /** A name from outside, cut down to what can be no path. */
    private static String plain(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}._ -]", "_").strip();
        return plain.length() > 100 ? plain.substring(plain.length() - 100) : plain;
    }
}
