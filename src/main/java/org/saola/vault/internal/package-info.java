/** How the vault keeps files: encryption, checks, rows, and the look at the disk. */
@NullMarked
package org.saola.vault.internal;

import org.jspecify.annotations.NullMarked;
