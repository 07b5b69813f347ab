/** The design page of the kit: every part in every state, for people who build or judge pages; in demonstrations only. */
@NullMarked
package org.saola.kit.web;

import org.jspecify.annotations.NullMarked;
