package violators.floors.kernel;

/** Something that everybody may know. */
public record Noun(String name) {}
