/**
 * The entrance of the house: home, what is for programs, and the pages that belong to no one room.
 *
 * <p>It stands on every floor below and none stands on it. It keeps nothing of its own.
 */
@NullMarked
package org.saola.portal;

import org.jspecify.annotations.NullMarked;
