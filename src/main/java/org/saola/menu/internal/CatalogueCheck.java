package org.saola.menu.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saola.menu.ControlledList;
import org.saola.menu.ListName;
import org.saola.menu.Service;
import org.saola.menu.ServiceId;

/** What the files must agree on with each other. */
final class CatalogueCheck {

    private CatalogueCheck() {}

    static List<String> problems(List<Service> services, Map<ListName, ControlledList> lists) {
        List<String> problems = new ArrayList<>();
        Set<ServiceId> ids = new HashSet<>();
        for (Service service : services) {
            if (!ids.add(service.id())) {
                problems.add(service.id() + ": there are two of them");
            }
        }
        for (Service service : services) {
            known(service, ListName.TOPICS, service.topics(), lists, problems);
            known(service, ListName.AUDIENCES, service.audiences(), lists, problems);
            known(service, ListName.METHODS, service.methods(), lists, problems);
            service.parts().forEach(part -> known(service, ListName.AUDIENCES, part.audiences(), lists, problems));
            service.leads().forEach(id -> exists(service, id, ids, problems));
            service.supporting().forEach(id -> exists(service, id, ids, problems));
            service.related().forEach(relation -> exists(service, relation.id(), ids, problems));
        }
        return problems;
    }

    private static void known(
            Service service,
            ListName name,
            List<String> values,
            Map<ListName, ControlledList> lists,
            List<String> problems) {
        ControlledList list = lists.get(name);
        for (String value : values) {
            if (list == null || list.find(value).isEmpty()) {
                problems.add(service.id() + ": the list of " + name.word() + " has no “" + value + "”");
            }
        }
    }

    private static void exists(Service service, ServiceId id, Set<ServiceId> ids, List<String> problems) {
        if (!ids.contains(id)) {
            problems.add(service.id() + ": there is no entry “" + id + "”");
        }
    }
}
