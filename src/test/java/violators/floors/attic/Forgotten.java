package violators.floors.attic;

/** A room that nobody gave a floor. */
public class Forgotten {}
