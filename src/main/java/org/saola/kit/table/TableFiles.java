package org.saola.kit.table;

import java.util.List;
import org.saola.kit.Crumb;

/**
 * A table as files to take along.
 *
 * @param links the formats, such as PDF, and where each is
 * @param remark why a format is missing, in the reader’s language; empty where none is
 */
public record TableFiles(List<Crumb> links, String remark) {}
