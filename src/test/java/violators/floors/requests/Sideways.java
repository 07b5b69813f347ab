package violators.floors.requests;

import violators.floors.cases.Inside;

/** Knows a room on its own floor. */
public record Sideways(Inside[] beside) {}
