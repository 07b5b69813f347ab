package violators.floors.cases;

import violators.floors.Program;

/** Knows the program that starts it. */
public record Inside(Program outside) {}
