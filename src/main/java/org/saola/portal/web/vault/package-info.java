/** Files as people meet them: downloads, the papers of an agency, and the care of the vault. */
@NullMarked
package org.saola.portal.web.vault;

import org.jspecify.annotations.NullMarked;
