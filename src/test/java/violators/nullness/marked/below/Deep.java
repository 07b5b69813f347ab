package violators.nullness.marked.below;

/** Its package only looks marked. */
public class Deep {}
