package org.saola.portal.web.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.saola.identity.Agency;
import org.saola.identity.AgencyKind;
import org.saola.identity.AgencyNames;
import org.saola.identity.Names;
import org.saola.kernel.CountryCode;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.Language;
import org.saola.kernel.Texts;
import org.saola.kit.form.ChoiceKind;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;
import org.saola.kit.form.LineKind;
import org.saola.kit.form.Question;
import org.springframework.stereotype.Component;

/** The fields about an agency that several forms have, and their checks. */
@Component
class AgencyFields {

    static final String KIND = "kind";
    static final String COUNTRY = "country";
    private static final String NAME = "name-";
    static final String ENGLISH_NAME = NAME + "en";
    private static final String SHORT = "short";
    private static final String EMAIL = "email";
    private static final String MEMBERS = "members";
    private static final List<Language> LANGUAGES = List.of(Language.EN, Language.FR, Language.ES);

    private final AgencyChoices choices;

    AgencyFields(AgencyChoices choices) {
        this.choices = choices;
    }

    List<FormField> kindAndCountry(FilledForm form, Language language) {
        return List.of(
                new FormField.Choice(
                        Question.needed(KIND, "portal.identity.agency.kind"),
                        ChoiceKind.SELECT,
                        choices.kinds(language, "portal.identity.choose"),
                        form),
                new FormField.Choice(
                        Question.optional(COUNTRY, "portal.identity.agency.country")
                                .hinted("portal.identity.agency.country.hint"),
                        ChoiceKind.SELECT,
                        choices.countries(language, "portal.identity.agency.country.none"),
                        form));
    }

    List<FormField> names(FilledForm form) {
        return LANGUAGES.stream()
                .<FormField>map(each -> new FormField.Line(
                        new Question(
                                NAME + each.code(),
                                "portal.identity.agency.name." + each.code(),
                                "",
                                each.equals(Language.EN)),
                        LineKind.TEXT,
                        form))
                .toList();
    }

    List<FormField> rest(FilledForm form, boolean network) {
        List<FormField> fields = new ArrayList<>(List.of(
                new FormField.Line(
                        Question.optional(SHORT, "portal.identity.agency.short")
                                .hinted("portal.identity.agency.short.hint"),
                        LineKind.TEXT,
                        form),
                new FormField.Line(
                        Question.optional(EMAIL, "portal.identity.agency.email")
                                .hinted("portal.identity.agency.email.hint"),
                        LineKind.EMAIL,
                        form)));
        if (network) {
            fields.add(new FormField.Line(
                    Question.optional(MEMBERS, "portal.identity.agency.members")
                            .hinted("portal.identity.agency.members.hint"),
                    LineKind.TEXT,
                    form));
        }
        return fields;
    }

    FilledForm checkKindAndCountry(FilledForm form) {
        Optional<AgencyKind> kind = AgencyChoices.kind(form.value(KIND));
        return form.check(
                        typed -> kind.filter(each -> each != AgencyKind.PLATFORM_OPERATOR)
                                .isPresent(),
                        KIND,
                        "portal.identity.agency.kind.wrong")
                .check(
                        typed -> kind.isEmpty()
                                || kind.get().ofCountry()
                                        == !choices.country(AgencyChoices.code(form.value(COUNTRY)), Language.EN)
                                                .isEmpty(),
                        COUNTRY,
                        "portal.identity.agency.country.wrong");
    }

    FilledForm checkNames(FilledForm form) {
        FilledForm checked = form;
        for (Language each : LANGUAGES) {
            boolean needed = each.equals(Language.EN);
            checked = checked.check(
                    typed -> Names.line(typed.value(NAME + each.code()))
                            .filter(name -> !needed || !name.isEmpty())
                            .isPresent(),
                    NAME + each.code(),
                    "portal.identity.agency-name.wrong",
                    Names.LONGEST_AGENCY);
        }
        return checked;
    }

    FilledForm checkRest(FilledForm form) {
        return form.check(
                        typed -> Names.line(typed.value(SHORT))
                                .filter(name -> name.length() <= 40)
                                .isPresent(),
                        SHORT,
                        "portal.identity.agency.short.wrong")
                .check(
                        typed -> typed.value(EMAIL).isBlank()
                                || EmailAddress.parse(typed.value(EMAIL)).isPresent(),
                        EMAIL,
                        "portal.identity.email.wrong")
                .check(typed -> members(typed).isPresent(), MEMBERS, "portal.identity.agency.members.wrong");
    }

    AgencyNames read(FilledForm form) {
        return new AgencyNames(
                texts(form),
                Names.line(form.value(SHORT)).orElseThrow(),
                EmailAddress.parse(form.value(EMAIL)).map(EmailAddress::value).orElse(""),
                members(form).orElseThrow());
    }

    Texts texts(FilledForm form) {
        Map<Language, String> byLanguage = new LinkedHashMap<>();
        for (Language each : LANGUAGES) {
            Names.line(form.value(NAME + each.code()))
                    .filter(name -> !name.isEmpty())
                    .ifPresent(name -> byLanguage.put(each, name));
        }
        return new Texts(byLanguage);
    }

    static FilledForm filled(Agency agency) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Language each : LANGUAGES) {
            if (agency.name().has(each)) {
                values.put(NAME + each.code(), List.of(agency.name().in(each).text()));
            }
        }
        values.put(SHORT, List.of(agency.shortName()));
        values.put(EMAIL, List.of(agency.contactEmail()));
        values.put(
                MEMBERS,
                List.of(String.join(
                        " ",
                        agency.members().stream()
                                .map(CountryCode::value)
                                .sorted()
                                .toList())));
        values.put("version", List.of(Long.toString(agency.version())));
        return FilledForm.of(values);
    }

    /** Codes of countries, as the page of country codes lists them; nothing where one is not known. */
    private Optional<Set<CountryCode>> members(FilledForm form) {
        Set<CountryCode> codes = new TreeSet<>();
        for (String code : form.value(MEMBERS).strip().split("[\\s,;]+")) {
            if (!code.isEmpty()) {
                Optional<CountryCode> known = AgencyChoices.code(code.toUpperCase(java.util.Locale.ROOT))
                        .filter(each ->
                                !choices.country(Optional.of(each), Language.EN).isEmpty());
                if (known.isEmpty()) {
                    return Optional.empty();
                }
                codes.add(known.get());
            }
        }
        return Optional.of(codes);
    }
}
