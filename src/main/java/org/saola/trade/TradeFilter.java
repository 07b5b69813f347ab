package org.saola.trade;

import java.util.Locale;

/** What a question may be narrowed by; of each, any of the values that are given will do. */
public enum TradeFilter {
    /** Names, each with all below it; as the release prints them, or as people type them. */
    TAXON,
    /** I, II, III or N. */
    APPENDIX,
    /** Codes of countries; {@code EU} is its members, each in the years of its membership. */
    IMPORTER,
    /** As importers. */
    EXPORTER,
    /** As importers; {@link TradeQuestion#BLANK} for rows where none is given. */
    ORIGIN,
    /** Codes, or English names. */
    TERM,
    /** Codes, or English names; {@link TradeQuestion#BLANK} for rows where none is given, which are numbers of specimens. */
    UNIT,
    /** Codes, or {@link TradeQuestion#BLANK}. */
    PURPOSE,
    /** Codes, or {@link TradeQuestion#BLANK}. */
    SOURCE,
    /** Random identifiers, in any role; for shipments only. */
    PERMIT;

    /** How addresses and columns call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
