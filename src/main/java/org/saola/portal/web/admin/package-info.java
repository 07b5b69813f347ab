/** The entrance of administration. */
@NullMarked
package org.saola.portal.web.admin;

import org.jspecify.annotations.NullMarked;
