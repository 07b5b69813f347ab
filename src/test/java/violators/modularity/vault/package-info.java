/** A room that lets everybody in. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package violators.modularity.vault;

import org.springframework.modulith.ApplicationModule;
