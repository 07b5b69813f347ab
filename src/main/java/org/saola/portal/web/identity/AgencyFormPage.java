package org.saola.portal.web.identity;

import java.util.List;
import org.saola.kit.Crumb;
import org.saola.kit.form.FilledForm;
import org.saola.kit.form.FormField;

/** A form about an agency or its people. @param action where it is sent @param version of what is changed; empty for what is new */
public record AgencyFormPage(
        String titleKey,
        String leadKey,
        List<Crumb> crumbs,
        FilledForm form,
        List<FormField> fields,
        String action,
        String version,
        String goKey) {}
