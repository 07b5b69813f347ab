/**
 * What every page is made of: the shell, languages, problems as pages, tables, charts, maps, icons, all CSS.
 *
 * <p>It knows nothing of any room. A room gives it a typed page model and gets one look, one behaviour, one place
 * where problems become pages. Rooms show themselves in the navigation, and open from the menu of services, by
 * contributing a {@link org.saola.kit.MenuTool}.
 */
@NullMarked
package org.saola.kit;

import org.jspecify.annotations.NullMarked;
