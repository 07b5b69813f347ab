package violators.modularity.portal;

import violators.modularity.kit.table.Table;

/** Uses what was promised. */
public record Guest(Table table) {}
