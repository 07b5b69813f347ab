/** How letters are kept, written and carried. */
@NullMarked
package org.saola.post.internal;

import org.jspecify.annotations.NullMarked;
