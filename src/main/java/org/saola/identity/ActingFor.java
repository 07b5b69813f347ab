package org.saola.identity;

import java.util.Set;
import org.saola.kernel.AgencyId;
import org.saola.kernel.Role;
import org.saola.kernel.Texts;

/** An agency that a person may act for. @param asDeputy whether they stand in for somebody there */
public record ActingFor(AgencyId agency, Texts name, Set<Role> roles, boolean asDeputy) {}
