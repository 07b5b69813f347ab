package violators.modularity.portal;

import violators.modularity.menu.internal.Rows;

/** Goes past the front door. */
public record Burglar(Rows rows) {}
