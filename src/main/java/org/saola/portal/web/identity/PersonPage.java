package org.saola.portal.web.identity;

import java.util.List;
import org.saola.kit.Crumb;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;

/**
 * A person of an agency, for who keeps it.
 *
 * @param address of this page
 * @param since when the person got the present roles, by which a change knows what it changes
 * @param deputy the fields that name a deputy; empty where nobody may stand in for this person, or nobody is there to
 */
public record PersonPage(
        List<Crumb> crumbs,
        String name,
        String email,
        String address,
        String since,
        FilledForm form,
        FormField roles,
        List<FormField> deputy) {}
