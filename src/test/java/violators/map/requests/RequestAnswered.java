package violators.map.requests;

import violators.map.menu.EntryTouched;

/** An event that speaks to the room below by the interface of that room. */
public record RequestAnswered(String entry) implements EntryTouched {}
