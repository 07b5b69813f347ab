package org.saola.menu.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saola.kernel.Language;
import org.saola.menu.Facet;
import org.saola.menu.ServiceQuery;
import org.saola.menu.ServiceResults;
import org.saola.menu.ServiceResults.FacetCount;
import org.saola.menu.ServiceResults.Reading;
import org.saola.menu.ServiceSort;

/** What people type, and what they must find first. */
class MenuSearchTests {

    private static final MenuIndex MENU = new MenuIndex(CatalogueFiles.read());

    @ParameterizedTest(name = "{0}: “{1}” finds {2}")
    @CsvSource({
        "en, ivory, ivory-sampling",
        "fr, ivoire, ivory-sampling",
        "es, marfil, ivory-sampling",
        // without its accents, with an article, in another form
        "fr, enquetes financieres, financial-investigation-training",
        "fr, formation sur l’ivoire, ivory-sampling",
        "fr, l'ivoire, ivory-sampling",
        "es, formacion de formadores, train-the-trainer",
        "en, judges, wildlife-crime-training-judiciary",
        "en, prosecuting corruption, investigating-prosecuting-corruption",
        // a word of one language under the pages of another
        "es, blanchiment, anti-money-laundering-training-programme",
        "en, aduanas, green-customs-guide",
        // names and letters of the field
        "en, sherloc, sherloc",
        "en, I-24/7, i-24-7",
        "en, Species+, species-plus",
        "fr, ONUDC, unodc",
        "en, WIRE, wire",
        "en, set-op, set-op",
        // the beginning of a word, as it is being typed
        "en, profili, profiling-illegal-wildlife-containers",
        "en, notice, interpol-notices",
    })
    void finds_what_is_meant_as_typed(String language, String words, String first) {
        ServiceResults found = search(language, words);
        assertThat(found.reading()).isEqualTo(Reading.AS_TYPED);
        assertThat(ids(found)).startsWith(first);
    }

    @ParameterizedTest(name = "{0}: “{1}” finds {2}")
    @CsvSource({
        "fr, blanchimant, anti-money-laundering-training-programme",
        "fr, entraide judiciare, mla-extradition-manual",
        "fr, échantilonnaje ivoire, ivory-sampling",
        "fr, renseignemant criminel, criminal-intelligence-analysis",
        "fr, dissimulacion, concealment-methods",
        "en, profilling contaners, profiling-illegal-wildlife-containers",
        "en, forensik, wildlife-forensic-science",
        "en, interveiw techniques, interview-techniques",
        "es, corrupsion, corruption-risk-assessment",
        "es, blanqeo de dinero, anti-money-laundering-training-programme",
    })
    void forgives_typing_errors_and_says_so(String language, String words, String expected) {
        ServiceResults found = search(language, words);
        assertThat(found.reading()).isEqualTo(Reading.CLOSE_SPELLING);
        assertThat(ids(found).subList(0, Math.min(3, found.total()))).contains(expected);
        assertThat(found.corrections()).isNotEmpty();
    }

    @Test
    void gives_entries_with_some_of_the_words_when_none_has_them_all_and_says_so() {
        ServiceResults found = search("en", "ivory spreadsheet accordion");
        assertThat(found.reading()).isEqualTo(Reading.SOME_WORDS);
        assertThat(ids(found)).startsWith("ivory-sampling");
    }

    @ParameterizedTest
    @CsvSource({"xyzzyqwerty", "'+'", "'\"'", "'*:*'", "'id:wire AND'", "'ivory\\'", "'   '", "'the of and'", "'~^{}[]'"
    })
    void takes_anything_that_can_be_typed(String words) {
        assertThat(search("en", words)).isNotNull();
    }

    @Test
    void finds_nothing_for_words_that_are_not_words() {
        assertThat(search("en", "xyzzyqwerty").total()).isZero();
    }

    @Test
    void leads_to_the_part_that_was_meant() {
        ServiceResults found = search("en", "red notice");
        assertThat(found.hits().getFirst().parts())
                .extracting(part -> part.id())
                .containsExactly("red-notice");
    }

    @Test
    void counts_each_facet_as_if_nothing_were_chosen_in_it() {
        ServiceQuery query = ServiceQuery.all(Language.EN).with(Facet.KIND, Set.of("COURSE"));
        ServiceResults found = MENU.search(query);
        assertThat(found.total()).isEqualTo(29);
        assertThat(counts(found, Facet.KIND)).containsEntry("COURSE", 29).containsEntry("OPERATIONAL_SERVICE", 5);
        assertThat(counts(found, Facet.LEAD)).containsEntry("unodc", 24).doesNotContainKey("iccwc");
    }

    @Test
    void narrows_by_any_value_within_a_facet_and_by_every_facet() {
        ServiceQuery query = ServiceQuery.all(Language.EN)
                .with(Facet.AUDIENCE, Set.of("prosecutors", "judiciary"))
                .with(Facet.LENGTH, Set.of("UP_TO_FIVE_DAYS"))
                .with(Facet.KIND, Set.of("COURSE"));
        assertThat(ids(MENU.search(query)))
                .containsExactlyInAnyOrder("anti-money-laundering-training-programme", "prosecution-skills");
    }

    @Test
    void keeps_a_chosen_value_in_sight_when_nothing_has_it_any_more() {
        ServiceQuery query = ServiceQuery.all(Language.EN).withWords("ivory").with(Facet.TOPIC, Set.of("timber"));
        ServiceResults found = MENU.search(query);
        assertThat(found.total()).isZero();
        assertThat(found.facet(Facet.TOPIC))
                .filteredOn(FacetCount::chosen)
                .containsExactly(new FacetCount("timber", 0, true));
    }

    @Test
    void finds_a_framework_by_the_language_of_its_template() {
        ServiceResults found = MENU.search(ServiceQuery.all(Language.EN).with(Facet.LANGUAGE, Set.of("pt")));
        assertThat(ids(found)).containsExactly("indicator-framework");
    }

    @Test
    void takes_the_shortest_form_for_at_most_so_many_days() {
        ServiceQuery query = new ServiceQuery(
                "",
                Map.of(Facet.KIND, Set.of("COURSE")),
                Optional.of(BigDecimal.ONE),
                Language.EN,
                ServiceSort.SHORTEST,
                1,
                20);
        assertThat(ids(MENU.search(query)))
                .startsWith("ethics-training", "fraudulent-cites-permits", "wildlife-forensic-science")
                .contains("concealment-methods")
                .doesNotContain("interview-techniques");
    }

    @Test
    void sorts_titles_as_the_language_of_the_reader_does() {
        ServiceQuery query = new ServiceQuery(
                "", Map.of(Facet.KIND, Set.of("COURSE")), Optional.empty(), Language.FR, ServiceSort.TITLE, 1, 100);
        List<String> titles = MENU.search(query).hits().stream()
                .map(hit -> hit.service().title().in(Language.FR).text())
                .toList();
        assertThat(titles).isSortedAccordingTo(java.text.Collator.getInstance(java.util.Locale.FRENCH));
    }

    @Test
    void gives_each_entry_once_over_all_pages() {
        List<String> all = new java.util.ArrayList<>();
        for (int page = 1; page <= 5; page++) {
            all.addAll(ids(MENU.search(
                    new ServiceQuery("", Map.of(), Optional.empty(), Language.EN, ServiceSort.BEST, page, 20))));
        }
        assertThat(all).hasSize(MENU.catalogue().services().size()).doesNotHaveDuplicates();
    }

    private static ServiceResults search(String language, String words) {
        return MENU.search(ServiceQuery.all(new Language(language)).withWords(words));
    }

    private static List<String> ids(ServiceResults found) {
        return found.hits().stream().map(hit -> hit.service().id().slug()).toList();
    }

    private static Map<String, Integer> counts(ServiceResults found, Facet facet) {
        return found.facet(facet).stream()
                .collect(java.util.stream.Collectors.toMap(FacetCount::value, FacetCount::count));
    }
}
