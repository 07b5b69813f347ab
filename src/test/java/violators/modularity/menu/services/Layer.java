package violators.modularity.menu.services;

/** A layer in place of a drawer. */
public class Layer {}
