package org.saola.trade.internal.load;

import java.util.Arrays;
import java.util.List;

/** What a column of a file holds. */
enum Field {
    ID("Id", "shipment_number"),
    YEAR("Year", "shipment_year"),
    APPENDIX("Appendix", "App.", "appendix"),
    TAXON("Taxon", "cites_name"),
    CLASS("Class"),
    ORDER("Order"),
    FAMILY("Family", "taxon_family"),
    GENUS("Genus"),
    TERM("Term", "term_code_1"),
    UNIT("Unit", "unit_code_1"),
    IMPORTER("Importer", "import_country_code"),
    EXPORTER("Exporter", "export_country_code"),
    ORIGIN("Origin", "origin_country_code"),
    PURPOSE("Purpose", "purpose_code"),
    SOURCE("Source", "source_code"),
    REPORTER("Reporter.type", "reporter_type"),
    QUANTITY("Quantity", "quantity_1"),
    IMPORTER_QUANTITY("Importer reported quantity"),
    EXPORTER_QUANTITY("Exporter reported quantity"),
    IMPORT_PERMIT("Import.permit.RandomID"),
    EXPORT_PERMIT("Export.permit.RandomID"),
    ORIGIN_PERMIT("Origin.permit.RandomID"),
    /** Nothing that is kept. */
    IGNORED("cites_taxon_code", "approved_taxon_code", "global_trade");

    private final List<String> columns;

    /** @param columns what the formats call it */
    Field(String... columns) {
        this.columns = List.of(columns);
    }

    static Field of(String column) {
        return Arrays.stream(values())
                .filter(field -> field.columns.contains(column))
                .findFirst()
                .orElseThrow();
    }
}
