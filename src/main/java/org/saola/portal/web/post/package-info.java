/** The pages of the post: what became of letters, for administrators; unsubscribing, for everybody. */
@NullMarked
package org.saola.portal.web.post;

import org.jspecify.annotations.NullMarked;
