/** How jobs are kept and run. */
@NullMarked
package org.saola.jobs.internal;

import org.jspecify.annotations.NullMarked;
