package org.saola.species.internal.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saola.species.DateOrder.DAY_FIRST;
import static org.saola.species.DateOrder.MONTH_FIRST;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days are read as they were meant, or not at all. */
class WrittenDaysTests {

    private static final LocalDate APRIL = LocalDate.of(2019, 4, 3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-04-03", " 2019/04/03 ", "20190403", "2019-04-03T10:15:00Z", "2019-04-03 10:15", "03.04.2019",
                        "3/4/2019",
                "3-4-2019", "3 April 2019", "03-Apr-2019", "3. April 2019", "3rd April 2019", "April 3, 2019",
                        "3 avril 2019",
                "3 de abril de 2019", "3 abr. 2019"
            })
    void reads_a_day_however_it_is_written(String text) {
        assertThat(WrittenDays.read(text, DAY_FIRST)).contains(APRIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2019",
                "April 2019",
                "2019-04",
                "43558",
                "31/4/2019",
                "2019-02-30",
                "3/4/19",
                "4/13/2019",
                "1876-01-01",
                "3/4/2019 – 5/4/2019",
                "yesterday",
                "3 Brumaire 2019",
                "٣/٤/٢٠١٩"
            })
    void takes_what_is_no_day_for_none(String text) {
        assertThat(WrittenDays.read(text, DAY_FIRST)).isEmpty();
    }

    @Test
    void the_order_of_day_and_month_is_told_not_guessed_by_line() {
        assertThat(WrittenDays.read("04/03/2019", MONTH_FIRST)).contains(APRIL);
        assertThat(WrittenDays.read("13/04/2019", MONTH_FIRST)).isEmpty();
        assertThat(WrittenDays.read("03.04.2019", MONTH_FIRST)).contains(APRIL);
        assertThat(WrittenDays.order(List.of("01/02/2019", "03/28/2019", ""))).isEqualTo(MONTH_FIRST);
        assertThat(WrittenDays.order(List.of("01/02/2019", "2019-01-28"))).isEqualTo(DAY_FIRST);
    }

    @Test
    void countries_are_known_by_code_and_by_name() {
        for (String text : List.of("NA", "na", "NAM", "Namibia", "Namibie", " namibia ")) {
            assertThat(WrittenCountries.read(text)).map(Object::toString).contains("NA");
        }
        assertThat(WrittenCountries.read("Cote d'Ivoire")).map(Object::toString).contains("CI");
        assertThat(WrittenCountries.read("N/A")).isEmpty();
        assertThat(WrittenCountries.read("Narnia")).isEmpty();
    }
}
