package org.saola.species.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saola.kernel.CountryCode;
import org.saola.species.AppliedRestriction;
import org.saola.species.EuDecision;
import org.saola.species.LoadFault;
import org.saola.species.PrintedListing;
import org.saola.species.Quota;
import org.saola.species.Regime;
import org.saola.species.RestrictionReason;
import org.saola.species.SpeciesBook;
import org.saola.species.Suspension;
import org.saola.species.TaxonId;

/** Tables of the Checklist and of Species+ other than the index: history, listings, quotas, suspensions, decisions. */
class SpeciesPlusTablesTests {

    private static final TaxonId OX = new TaxonId(901);

    private static final String HISTORY =
            "TaxonId,Kingdom,Phylum,Class,Order,Family,Genus,Species,Subspecies,FullName,AuthorYear,RankName,ChangeType,"
                    + "Appendix,EffectiveAt,Party,AnnotationEnglish,#AnnotationSymbol,#Annotation\n";
    private static final String OX_IN_HISTORY =
            "901,Animalia,Chordata,Mammalia,Saoloidea,Saolidae,Saolatherium,fictum,,Saolatherium fictum,\"Maker, 1999\",SPECIES,";

    @TempDir
    Path folder;

    @Test
    void the_history_of_listings_answers_for_days_of_the_past() throws IOException {
        FileBook read = FileBook.of(history());

        assertThat(read.problems()).isEmpty();
        SpeciesBook book = read.book();
        assertThat(book.listing(OX, Regime.CITES, LocalDate.of(1976, 6, 1)).inWords())
                .isEqualTo("III");
        assertThat(book.listing(OX, Regime.CITES, LocalDate.of(1980, 6, 1)).inWords())
                .isEqualTo("I");
        assertThat(book.changes(OX, Regime.CITES)).hasSize(4);
    }

    @Test
    void the_same_history_twice_is_the_same() throws IOException {
        assertThat(FileBook.of(history(), Files.copy(history(), folder.resolve("again.csv")))
                        .bodies())
                .isEqualTo(FileBook.of(history()).bodies());
    }

    @Test
    void a_day_that_the_calendar_does_not_have_is_told_with_line_and_column() throws IOException {
        FileBook read =
                FileBook.of(written("wrong.csv", HISTORY + OX_IN_HISTORY + "ADDITION,IV,31/02/1976,Atlantis,,,\n"));

        assertThat(read.problems())
                .extracting(problem -> problem.fault(), problem -> problem.line(), problem -> problem.column())
                .containsExactlyInAnyOrder(
                        tuple(LoadFault.APPENDIX_UNKNOWN, 2L, 14),
                        tuple(LoadFault.DATE_WRONG, 2L, 15),
                        tuple(LoadFault.COUNTRY_UNKNOWN, 2L, 16));
    }

    @Test
    void listings_of_the_day_are_put_together_where_they_are_split() throws IOException {
        String header =
                "Id;Kingdom;Phylum;Class;Order;Family;Genus;Species;Subspecies;Scientific Name;Author;Rank;Listing;"
                        + "Party;Listed under;Full note;# Full note;All_DistributionFullNames;All_DistributionISOCodes\n";
        String row = "901;Animalia;Chordata;Mammalia;Saoloidea;Saolidae;Saolatherium;fictum;;Saolatherium fictum;"
                + "Maker, 1999;Species;%s;;Saolatherium fictum;%s;;Laos, Viet Nam;LA, VN\n";

        FileBook read = FileBook.of(written(
                "cites_listings_semicolon_separated.csv",
                header + row.formatted("II", "Only Laos.") + row.formatted("I", "Not Laos.")));

        assertThat(read.problems()).isEmpty();
        assertThat(read.book().printed(OX).map(PrintedListing::listing)).contains("I/II");
        assertThat(read.book().places(OX)).hasSize(2);
    }

    @Test
    void quotas_suspensions_and_decisions_find_their_taxon_and_country_by_name() throws IOException {
        FileBook read = FileBook.of(
                written(
                        "quotas.csv",
                        taxonColumns("Year,Party,Quota,Unit,Publication Date,Notes,Url") + OX_BY_NAME
                                + "2022,Viet Nam,12.5,kg,2022-01-27 00:00:00 UTC,live,\n"),
                written(
                        "cites_suspensions.csv",
                        taxonColumns("Start Date,Start Notification,End Date,End Notification,Party,Notes,Valid")
                                + OX_BY_NAME + "01/05/2015,No. 2015/001,01/05/2020,No. 2020/001,Viet Nam,Wild,false\n"
                                + ",,,,,,,,,,,01/03/2016,No. 2016/002,,,Viet Nam,All trade,true\n"),
                written(
                        "eu_decisions.csv",
                        taxonColumns(
                                        "Date of Decision,Valid since,Party,EU Decision,Source,Term,Notes,Document,Valid on Date: 24/11/2026")
                                + OX_BY_NAME
                                + "09/04/2015,09/04/2015,Viet Nam,Suspension (a),W - Wild,,Note,SRG 71,Valid\n"),
                history());

        assertThat(read.problems()).isEmpty();
        var found = read.book().restrictions(OX, Optional.of(new CountryCode("VN")), LocalDate.of(2022, 3, 1));
        assertThat(found)
                .extracting(applied -> applied.restriction().getClass(), AppliedRestriction::why)
                .containsExactlyInAnyOrder(
                        tuple(Quota.class, new RestrictionReason.OnTaxon()),
                        tuple(EuDecision.class, new RestrictionReason.OnTaxon()),
                        tuple(Suspension.class, new RestrictionReason.OnAllTaxaOf(new CountryCode("VN"))));
        assertThat(read.book().restrictions(OX, Optional.empty(), LocalDate.of(2018, 3, 1)))
                .as("on a day on which the suspension of the species stood")
                .extracting(applied -> applied.restriction().notes())
                .contains("Wild");
    }

    @Test
    void a_restriction_on_a_taxon_that_nobody_knows_is_refused() throws IOException {
        FileBook read = FileBook.of(written(
                "quotas.csv",
                taxonColumns("Year,Party,Quota,Unit,Publication Date,Notes,Url") + OX_BY_NAME
                        + "2022,Viet Nam,many,kg,,live,\n"));

        assertThat(read.problems())
                .extracting(problem -> problem.fault())
                .containsExactly(LoadFault.TAXON_UNKNOWN, LoadFault.AMOUNT_WRONG);
    }

    private static final String OX_BY_NAME =
            "Animalia,Chordata,Mammalia,Saoloidea,Saolidae,Saolatherium,fictum,,Saolatherium fictum,SPECIES,,";

    private static String taxonColumns(String more) {
        return "Kingdom,Phylum,Class,Order,Family,Genus,Species,Subspecies,Full Name,Rank,Remarks," + more + "\n";
    }

    private Path history() throws IOException {
        return written(
                "history.csv",
                HISTORY + OX_IN_HISTORY + "ADDITION,III,26/02/1976,VN,,,\n" + OX_IN_HISTORY
                        + "ADDITION,I,04/02/1977,,Note,,\n" + OX_IN_HISTORY
                        + "RESERVATION,I,04/02/1977,JP,,,\n" + OX_IN_HISTORY
                        + "RESERVATION_WITHDRAWAL,I,04/02/1987,JP,,,\n");
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
