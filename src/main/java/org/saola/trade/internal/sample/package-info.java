/** Made-up shipments with the shape of the real ones, for demonstrations and measurements; never shown as real. */
@NullMarked
package org.saola.trade.internal.sample;

import org.jspecify.annotations.NullMarked;
