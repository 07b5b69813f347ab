package violators.modularity.kit.table;

/** For every room. */
public class Table {}
