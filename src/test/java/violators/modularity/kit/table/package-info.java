/** A drawer that the kit promises to everybody, as it may. */
@NamedInterface("table")
package violators.modularity.kit.table;

import org.springframework.modulith.NamedInterface;
