package violators.floors.requests;

import violators.floors.kernel.Noun;

/** Knows a room below it, as it may. */
public record Downward(Noun below) {}
