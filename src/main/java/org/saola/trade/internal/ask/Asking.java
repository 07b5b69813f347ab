package org.saola.trade.internal.ask;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Viewer;
import org.saola.species.SpeciesBook;
import org.saola.trade.ReleaseKind;
import org.saola.trade.SumBy;
import org.saola.trade.TradeAnswer;
import org.saola.trade.TradeFile;
import org.saola.trade.TradeFilter;
import org.saola.trade.TradeKind;
import org.saola.trade.TradeProblem;
import org.saola.trade.TradeQuestion;
import org.saola.trade.TradeSum;
import org.saola.trade.internal.Releases;
import org.saola.trade.internal.SpeciesNames;
import org.saola.trade.internal.codes.CodeLists;
import org.saola.trade.internal.duck.OpenRelease;
import org.saola.trade.internal.out.CsvOut;
import org.saola.trade.internal.out.JsonOut;
import org.saola.trade.internal.out.ParquetOut;
import org.saola.trade.internal.out.XlsxOut;
import org.springframework.stereotype.Component;

/** Answers questions from a release. */
@Component
public class Asking {

    private final SpeciesNames species;
    private final Releases releases;

    Asking(SpeciesNames species, Releases releases) {
        this.species = species;
        this.releases = releases;
    }

    /** @throws ProblemException.RuleBroken as {@link org.saola.trade.Trade#ask} says */
    public TradeAnswer ask(Viewer viewer, OpenRelease release, TradeQuestion question) {
        return answer(release, question, species.book(viewer), releases.lists());
    }

    /** Answers with what is given: the names of {@code book}, the codes of {@code lists}. */
    public static TradeAnswer answer(OpenRelease release, TradeQuestion question, SpeciesBook book, CodeLists lists) {
        if (question.kind().isNet()
                && !(question.values(TradeFilter.IMPORTER).isEmpty()
                        && question.values(TradeFilter.EXPORTER).isEmpty())) {
            TradeFilter narrowed =
                    question.values(TradeFilter.EXPORTER).isEmpty() ? TradeFilter.IMPORTER : TradeFilter.EXPORTER;
            throw new ProblemException.RuleBroken(TradeProblem.NET_NEEDS_ALL_COUNTRIES, narrowed.word());
        }
        Asked asked = Asked.of(release, question, book, lists);
        return switch (question.kind()) {
            case COMPTAB -> ComptabRows.answer(asked);
            case GROSS_EXPORTS, GROSS_IMPORTS, NET_EXPORTS, NET_IMPORTS -> TallyRows.answer(asked);
            case SHIPMENTS -> {
                if (release.release().kind() == ReleaseKind.COMPTAB) {
                    throw new ProblemException.RuleBroken(
                            TradeProblem.NO_SHIPMENTS,
                            "release",
                            release.release().name());
                }
                yield ShipmentRows.answer(asked);
            }
        };
    }

    /** Counts and adds up, with what is given. */
    public static List<TradeSum> sums(
            OpenRelease release, TradeQuestion question, SumBy by, int most, SpeciesBook book, CodeLists lists) {
        return Sums.of(Asked.of(release, question, book, lists), by, most);
    }

    public List<TradeSum> sums(Viewer viewer, OpenRelease release, TradeQuestion question, SumBy by, int most) {
        return sums(release, question, by, most, species.book(viewer), releases.lists());
    }

    /** All that a release has, as a query in words: its shipments, or its tabulation. */
    public static String everything(OpenRelease release) {
        TradeKind kind = release.release().kind() == ReleaseKind.SHIPMENTS ? TradeKind.SHIPMENTS : TradeKind.COMPTAB;
        SpeciesBook none = new SpeciesBook(
                List.of(), new SpeciesBook.Contents(List.of(), List.of(), Map.of(), Map.of(), Map.of()));
        return DecodedSql.of(answer(release, TradeQuestion.of(kind), none, CodeLists.shipped()));
    }

    /** Writes an answer that was given here; the stream stays open. */
    public static void write(TradeAnswer answer, TradeFile file, OutputStream out) throws IOException {
        switch (file.format()) {
            case CSV -> CsvOut.write(answer, file.separator(), out);
            case JSON -> JsonOut.write(answer, out);
            case XLSX -> XlsxOut.write(answer, file.words(), out);
            case PARQUET -> ParquetOut.write(((CursorAnswer) answer).asked().release(), DecodedSql.of(answer), out);
        }
    }
}
