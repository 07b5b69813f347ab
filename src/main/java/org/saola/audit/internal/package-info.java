/** How the trail is written and kept. */
@NullMarked
package org.saola.audit.internal;

import org.jspecify.annotations.NullMarked;
