/** The pages of sign-in, of one’s own account, of people and of agencies. */
@NullMarked
package org.saola.portal.web.identity;

import org.jspecify.annotations.NullMarked;
