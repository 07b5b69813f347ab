package org.saola.kernel;

import java.util.Optional;

/**
 * A country, territory, or special code of CITES statistics.
 *
 * @param alpha3 ISO 3166-1 alpha-3, empty for codes outside the standard
 * @param numeric ISO 3166-1 numeric of three digits, empty likewise
 * @param until the last year of a former country, where it is sure
 * @param note a remark in English for people who work with codes; empty where there is none
 */
public record Country(
        CountryCode code,
        String alpha3,
        String numeric,
        CountryKind kind,
        Texts name,
        Optional<Integer> until,
        String note) {}
