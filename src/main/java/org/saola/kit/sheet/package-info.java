/**
 * Tables as files: rows written as CSV or XLSX while they come, and files that people bring read as rows of cells.
 *
 * <p>Writing holds no more than some hundred rows in memory. A cell of text is never a formula: in XLSX it is text, in CSV
 * what a spreadsheet would take for one begins with an apostrophe. Reading knows nothing of what the rows mean: it tells
 * cells, letters and sheets, refuses what is too large, encrypted or no table, and names row and column of what is wrong.
 *
 * <pre>{@code
 * try (SheetWriter file = SheetWriter.to(out, SheetFormat.XLSX, Formulas.HARMLESS)) {
 *     file.begin("Checklist", List.of(new SheetColumn("Name", 40), new SheetColumn("Since", 12)));
 *     file.row(List.of(SheetCell.of("Loxodonta africana"), SheetCell.of(LocalDate.of(1990, 1, 18))));
 *     file.notes("About", List.of("Edition 7"));
 * }
 *
 * List<SheetRow> rows = new ArrayList<>();
 * SheetReading read = SheetReader.read(file, SheetLimits.STANDARD, rows::add);
 * read.requireNoFaults();
 * }</pre>
 */
@NamedInterface("sheet")
@NullMarked
package org.saola.kit.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
