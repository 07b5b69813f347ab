/** Pages of the rooms below the kit, a package for each room, and of administration. */
@NullMarked
package org.saola.portal.web;

import org.jspecify.annotations.NullMarked;
