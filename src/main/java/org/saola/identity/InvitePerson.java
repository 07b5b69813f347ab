package org.saola.identity;

import java.util.Set;
import org.saola.kernel.AgencyId;
import org.saola.kernel.EmailAddress;
import org.saola.kernel.Language;
import org.saola.kernel.Role;

/** To invite somebody into an agency. @param name as the inviter writes it; the person may write it otherwise */
public record InvitePerson(AgencyId agency, String name, EmailAddress email, Language language, Set<Role> roles) {}
