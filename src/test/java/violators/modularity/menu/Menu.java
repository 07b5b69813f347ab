package violators.modularity.menu;

/** A front door. */
public class Menu {}
