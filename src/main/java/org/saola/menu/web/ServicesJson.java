package org.saola.menu.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saola.menu.Access;
import org.saola.menu.DurationUnit;
import org.saola.menu.RelationKind;
import org.saola.menu.ServiceKind;

/** A page of services as programs read it. Names of fields and codes are a promise and never change. */
record ServicesJson(int total, int page, int size, List<ServiceJson> services) {

    /** A service in one language; {@code duration} and {@code opens} are null where there is none. */
    record ServiceJson(
            String id,
            ServiceKind kind,
            String title,
            String summary,
            List<String> topics,
            List<String> audiences,
            List<String> methods,
            @Nullable DurationJson duration,
            List<String> leads,
            List<String> supporting,
            List<String> languages,
            Access access,
            @Nullable OpensJson opens,
            List<RelatedJson> related,
            String source,
            String edition,
            boolean verified) {}

    /** The numbers are null where it depends on needs; the text always says it in words. */
    record DurationJson(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable DurationUnit unit,
            String text,
            List<VariantJson> variants) {}

    record VariantJson(
            String name,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable DurationUnit unit,
            String text) {}

    /** @param checked the day on which somebody last opened an outside address; null for a page of this house */
    record OpensJson(String url, String title, @Nullable LocalDate checked) {}

    record RelatedJson(String id, RelationKind relation, boolean inferred) {}

    /** One service with everything that the list leaves out. */
    record ServiceDetailJson(
            String id,
            ServiceKind kind,
            String title,
            String summary,
            @Nullable String summaryNote,
            List<String> topics,
            List<String> audiences,
            @Nullable String audienceNote,
            List<String> methods,
            @Nullable DurationJson duration,
            List<String> leads,
            List<String> supporting,
            boolean leadChosenCaseByCase,
            List<String> languages,
            @Nullable String languageNote,
            List<String> delivery,
            Access access,
            @Nullable OpensJson opens,
            List<PartJson> parts,
            List<RelatedJson> related,
            @Nullable Integer year,
            String source,
            String edition,
            boolean verified,
            boolean wordingReviewed) {}

    record PartJson(
            String id, String title, @Nullable String summary, List<String> languages, List<String> audiences) {}
}
