package violators.floors.menu;

import violators.floors.requests.Downward;

/** Knows a room above it. */
public record Upward(Downward above) {}
