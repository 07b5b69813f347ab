package org.saola.identity;

/** What an agency is for. Those of a country come first; an organisation of no country is one of the last four. */
public enum AgencyKind {
    /** CITES Convention, article IX(1)(a). */
    MANAGEMENT_AUTHORITY(true),
    /** CITES Convention, article IX(1)(b). */
    SCIENTIFIC_AUTHORITY(true),
    /** Named to the CITES Secretariat for enforcement, Resolution Conf. 11.3. */
    ENFORCEMENT_AUTHORITY(true),
    /** Police, and the INTERPOL National Central Bureau. */
    POLICE(true),
    CUSTOMS(true),
    BORDER(true),
    PROSECUTION(true),
    JUDICIARY(true),
    FINANCIAL_INTELLIGENCE_UNIT(true),
    ANTI_CORRUPTION(true),
    WILDLIFE_OR_FOREST_AGENCY(true),
    FORENSIC_LABORATORY(true),
    /** Central authority for mutual legal assistance, UNTOC article 18(13). */
    CENTRAL_AUTHORITY(true),
    CONSORTIUM_PARTNER(false),
    REGIONAL_NETWORK(false),
    /** Who runs this Saola. */
    PLATFORM_OPERATOR(false),
    OTHER_ORGANISATION(false);

    private final boolean ofCountry;

    AgencyKind(boolean ofCountry) {
        this.ofCountry = ofCountry;
    }

    /** Whether it must name its country; the others must not. */
    public boolean ofCountry() {
        return ofCountry;
    }
}
