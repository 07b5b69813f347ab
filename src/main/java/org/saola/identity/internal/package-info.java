/** How people, agencies and their ways to sign in are kept. */
@NullMarked
package org.saola.identity.internal;

import org.jspecify.annotations.NullMarked;
