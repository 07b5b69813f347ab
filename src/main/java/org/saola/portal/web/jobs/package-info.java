/** The page of jobs and kept events, for administrators; and what the house tidies up by itself. */
@NullMarked
package org.saola.portal.web.jobs;

import org.jspecify.annotations.NullMarked;
