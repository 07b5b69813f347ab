@NullMarked
package violators.deeds;

import org.jspecify.annotations.NullMarked;
