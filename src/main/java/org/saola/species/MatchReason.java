package org.saola.species;

/** Why a name was found for what somebody typed; each says in what the two differ, or what the name is. */
public enum MatchReason {
    /** Every character is the same. */
    EXACT,
    CASE,
    /** Blanks, hyphens, quotes, mark-up or other signs that are no letters differ. */
    PUNCTUATION,
    /** Accents differ, or letters such as ø that stand for others. */
    ACCENTS,
    /** An author was typed and it is that of the name. */
    AUTHOR_AGREES,
    /** An author was typed and could not be compared: none is known for the name, or it stands inside the name. */
    AUTHOR_IGNORED,
    AUTHOR_DIFFERS,
    /** Words such as “cf.”, “aff.”, “sp.”, “subsp.” were left out. */
    QUALIFIER_IGNORED,
    /** One has the rank “subsp.”, the other “var.”, or alike. */
    RANK_DIFFERS,
    /** A subgenus in brackets was left out. */
    SUBGENUS_IGNORED,
    /** The sign of hybrids was typed, or is in the name, and not in both. */
    HYBRID_SIGN,
    /** Only the first letters of the genus were typed. */
    ABBREVIATED_GENUS,
    /** The genus, or another taxon above species, was named; which of its species is not said. */
    GENUS_ONLY,
    /** The name stands for another that is accepted now. */
    OLD_NAME,
    /** Some used the name for the taxon although it is that of another: it never leads to the taxon with certainty. */
    MISAPPLIED,
    TRADE_NAME,
    COMMON_NAME,
    HYBRID_NAME,
    /** The endings differ as Latin genders do: africanus, africana, africanum. */
    GENDER_ENDING,
    MISSPELT,
    WORD_ORDER,
    /** What was typed is a part of the name. */
    PART_OF_NAME,
    /** Words were typed that are not in the name. */
    MORE_WORDS,
    /** The one name stands for several accepted taxa. */
    SEVERAL_ACCEPTED
}
