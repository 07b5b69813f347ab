package violators.map.menu;

/** An event. */
public record EntryRenamed(String entry) {}
