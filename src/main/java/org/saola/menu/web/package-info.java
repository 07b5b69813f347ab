/** The pages and the API of the menu. */
@NullMarked
package org.saola.menu.web;

import org.jspecify.annotations.NullMarked;
