package org.saola.portal.web.identity;

import java.util.List;
import org.saola.kit.Crumb;
import org.saola.kit.Fact;
import org.saola.kit.StatusTag;

/**
 * An agency, with its people for those who may see them.
 *
 * @param done the message of what was just done; empty where nothing was
 * @param address of this page, which those of its parts begin with
 * @param keeps whether the reader may change it and its people
 * @param status what a keeper of the house may do with it: {@code suspend}, {@code resume}, or empty for nothing
 * @param papers the address of its papers; empty for who may not see them
 * @param people empty for who may not see them
 */
public record AgencyPage(
        List<Crumb> crumbs,
        String name,
        StatusTag tag,
        String done,
        List<Fact> facts,
        String address,
        boolean keeps,
        String status,
        String version,
        String papers,
        List<Person> people,
        List<Invitation> invitations,
        List<Deputy> deputies) {

    /** @param roles keys of the messages that name them */
    public record Person(String id, String name, String email, List<String> roles, boolean blocked) {}

    /** @param until when its link leads in no more */
    public record Invitation(String id, String name, String email, List<String> roles, String until, boolean expired) {}

    public record Deputy(String id, String name, String person, String first, String last) {}
}
