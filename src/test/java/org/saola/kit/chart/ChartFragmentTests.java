package org.saola.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class ChartFragmentTests {

    private static final String HOSTILE = "<script>alert(1)</script> & \"x\"";

    @Test
    void a_label_is_shown_as_it_is_and_never_run() {
        String html = html(new BarChart(frame(HOSTILE), List.of(HOSTILE), List.of(Series.of(HOSTILE, 3))));
        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(Jsoup.parse(html).select("tbody th").text()).isEqualTo(HOSTILE);
    }

    @Test
    void every_chart_has_a_caption_a_summary_and_its_figures_as_a_table() {
        List<Chart> charts = List.of(
                new BarChart(frame("Cases"), List.of("A"), List.of(Series.of("Cases", 41))),
                new ColumnChart(frame("Cases"), List.of("A"), List.of(Series.of("Cases", 41))),
                new LineChart(frame("Cases"), List.of("A"), List.of(Series.of("Cases", 41))),
                new ShareChart(frame("Cases"), List.of("A"), Series.of("Cases", 41)));
        for (Chart chart : charts) {
            Element figure = Jsoup.parse(html(chart)).expectFirst("figure");
            assertThat(figure.select("figcaption").text()).isEqualTo("Cases");
            assertThat(figure.select("svg[role=img]"))
                    .hasSize(2)
                    .allSatisfy(svg -> assertThat(svg.attr("aria-label")).contains("A, 41"));
            assertThat(figure.expectFirst("details td").text()).isEqualTo("41");
        }
    }

    @Test
    void every_pattern_that_is_used_is_there_and_every_id_is_there_once() {
        Chart chart = new BarChart(
                frame("Cases"), List.of("A", "B"), List.of(Series.of("Air", 4, 2), Series.of("Sea", 1, 5)));
        Element figure = Jsoup.parse(html(chart)).body();
        List<String> ids = figure.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(figure.select("rect[fill]"))
                .isNotEmpty()
                .allSatisfy(bar -> assertThat(ids).contains(bar.attr("fill").replaceAll("url\\(#(.*)\\)", "$1")));
    }

    @Test
    void without_figures_it_says_so_and_draws_nothing() {
        Element figure = Jsoup.parse(html(new LineChart(frame("Cases"), List.of(), List.of())))
                .body();
        assertThat(figure.select("svg, table")).isEmpty();
        assertThat(figure.select(".chart-empty").text()).isNotBlank();
    }

    private static ChartFrame frame(String title) {
        return new ChartFrame("cases", title, "", "Country");
    }

    private static String html(Chart chart) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/kit");
        messages.setDefaultEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(messages);
        return engine.process(
                "kit/chart-fragment",
                Set.of("chart"),
                new Context(Locale.ENGLISH, Map.of("chart", chart, "charts", new Charts())));
    }
}
