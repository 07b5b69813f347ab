/** Lists of names that people bring: what each line means, the law of its day, and how long lists are kept until they are answered. */
@NullMarked
package org.saola.species.internal.lists;

import org.jspecify.annotations.NullMarked;
