package violators.modularity.menu.internal;

/** What only the room itself may touch. */
public class Rows {}
