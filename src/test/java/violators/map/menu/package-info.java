/**
 * Holds entries, and tells of {@link violators.map.menu.EntryAdded} ones. It does nothing else.
 *
 * <p>A small house for the test of the map; it breaks no rule.
 */
package violators.map.menu;
