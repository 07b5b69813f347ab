package org.saola.kit;

import java.util.Set;
import org.saola.kernel.Role;

/** A page for those who keep the house: a room contributes it as a bean, and {@code /admin} lists it for those who may open it. */
public interface AdminTool {

    /** The address, from the root of the site, such as {@code /admin/trail}. */
    String path();

    /** The message key of its name. */
    String titleKey();

    /** The message key of a sentence that says what it is for. */
    String explanationKey();

    /** Its place in the list; lower is earlier. */
    int order();

    /** Who may open it: the same roles as on its handlers. */
    Set<Role> roles();
}
