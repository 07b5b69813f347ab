package org.saola.trade.internal.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saola.trade.ReleaseKind;

/**
 * The kinds of files that are read; the header decides which one a file is.
 *
 * <p>Sources: the public full database (20 columns since 2020, 19 before), the public comparative tabulation (16 columns; 13
 * until about 2017), and the export by codes of 2012, whose columns are those of the database behind.
 */
enum FileFormat {
    FULL_DATABASE(
            ReleaseKind.SHIPMENTS,
            "Id,Year,Appendix,Taxon,Class,Order,Family,Genus,Term,Quantity,Unit,Importer,Exporter,Origin,Purpose,Source,"
                    + "Reporter.type,Import.permit.RandomID,Export.permit.RandomID,Origin.permit.RandomID"),
    FULL_DATABASE_WITHOUT_ID(
            ReleaseKind.SHIPMENTS,
            "Year,Appendix,Taxon,Class,Order,Family,Genus,Term,Quantity,Unit,Importer,Exporter,Origin,Purpose,Source,"
                    + "Reporter.type,Import.permit.RandomID,Export.permit.RandomID,Origin.permit.RandomID"),
    COMPTAB(
            ReleaseKind.COMPTAB,
            "Year,App.,Taxon,Class,Order,Family,Genus,Importer,Exporter,Origin,Importer reported quantity,"
                    + "Exporter reported quantity,Term,Unit,Purpose,Source"),
    COMPTAB_OLDER(
            ReleaseKind.COMPTAB,
            "Year,App.,Family,Taxon,Importer,Exporter,Origin,Importer reported quantity,Exporter reported quantity,Term,"
                    + "Unit,Purpose,Source"),
    EXPORT_BY_CODES(
            ReleaseKind.SHIPMENTS,
            "appendix,cites_taxon_code,approved_taxon_code,cites_name,export_country_code,import_country_code,"
                    + "origin_country_code,quantity_1,term_code_1,unit_code_1,taxon_family,purpose_code,source_code,"
                    + "reporter_type,shipment_number,shipment_year,global_trade");

    private static final String SEPARATORS = ",;|\t";

    private final ReleaseKind kind;
    private final String header;
    private final List<Field> fields;

    FileFormat(ReleaseKind kind, String header) {
        this.kind = kind;
        this.header = header;
        this.fields = Arrays.stream(header.split(",")).map(Field::of).toList();
    }

    /** A format, and what separates the columns of the file. */
    record Found(FileFormat format, char separator) {}

    ReleaseKind kind() {
        return kind;
    }

    List<Field> fields() {
        return fields;
    }

    boolean has(Field field) {
        return fields.contains(field);
    }

    /** Returns the format of a file with this first line, however it is quoted, spaced or separated. */
    static Optional<Found> of(String line) {
        for (char separator : SEPARATORS.toCharArray()) {
            String typed = plain(line, separator);
            for (FileFormat format : values()) {
                if (plain(format.header, ',').equals(typed)) {
                    return Optional.of(new Found(format, separator));
                }
            }
        }
        return Optional.empty();
    }

    /** The headers that would be known, for who has another. */
    static String expected() {
        List<String> headers = new ArrayList<>();
        for (FileFormat format : values()) {
            headers.add(format.header);
        }
        return String.join("  /  ", headers);
    }

    private static String plain(String line, char separator) {
        StringBuilder plain = new StringBuilder();
        for (String column : line.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1)) {
            plain.append(column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""))
                    .append(',');
        }
        return plain.toString();
    }
}
