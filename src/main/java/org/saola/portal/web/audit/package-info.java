/** The pages of the trail. */
@NullMarked
package org.saola.portal.web.audit;

import org.jspecify.annotations.NullMarked;
