package violators.nullness.bare;

/** Its package says nothing about null. */
public class Unsaid {}
