/**
 * Tables that sort, filter and page by plain addresses, which can be shared and work without a script.
 *
 * <p>A room gives a {@link org.saola.kit.table.DataTable} and sorts and cuts its rows itself: the table only shows in
 * which order they are and links to the others.
 */
@NamedInterface("table")
@NullMarked
package org.saola.kit.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
