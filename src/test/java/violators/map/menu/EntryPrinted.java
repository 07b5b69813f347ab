package violators.map.menu;

/** An event. */
public record EntryPrinted(String entry) {}
