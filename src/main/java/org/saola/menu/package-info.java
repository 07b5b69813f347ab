/**
 * The menu of services: what can be asked for, taken or opened, and how people find it.
 *
 * <p>It holds the catalogue and its controlled lists, searches them in every language of the house, and shows them at
 * {@code /menu} and {@code /api/v1/menu/services}. It does not take requests for a service, deliver one or keep what a
 * country received: rooms above do, and refer to an entry by its {@link org.saola.menu.ServiceId}.
 *
 * <p>The entry point is {@link org.saola.menu.Menu}. It publishes no events and listens to none.
 *
 * <pre>{@code
 * ServiceResults found = menu.search(ServiceQuery.all(Language.FR).withWords("ivoire"));
 * found.hits().getFirst().service().title().in(Language.FR).text();
 * }</pre>
 */
@NullMarked
package org.saola.menu;

import org.jspecify.annotations.NullMarked;
