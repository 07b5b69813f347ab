/** Described, deprecated so that a class file exists, but not marked. */
@Deprecated
package violators.nullness.marked.below;
