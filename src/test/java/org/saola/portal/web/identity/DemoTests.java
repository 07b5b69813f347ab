package org.saola.portal.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saola.SaolaTest;
import org.saola.Visitor;
import org.saola.identity.Demonstration;
import org.saola.kernel.Language;
import org.saola.kernel.Origin;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Going on as one of the fictional people of a demonstration. */
@SaolaTest
@Tag("database")
class DemoTests {

    @Autowired
    private Demonstration demonstration;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource(Role.class)
    void lets_anybody_at_this_machine_go_on_in_each_role(Role role) {
        Visitor visitor = new Visitor(port);
        visitor.get("/demo");
        HttpResponse<String> in = visitor.send("/demo", "account", role.word());
        assertThat(in.statusCode()).isEqualTo(303);
        visitor.follow(in);
        assertThat(visitor.page().select(".account-bar").text())
                .containsPattern("(?i)" + role.word().replace('-', '.') + " \\(fictional\\)");
    }

    @Test
    void names_the_fictional_people_in_the_language_of_the_page() {
        Visitor visitor = new Visitor(port);
        visitor.get("/demo?lang=fr");
        assertThat(visitor.page().select("main").text()).contains("Auditeur (compte fictif)");
        visitor.follow(visitor.send("/demo", "account", "auditor"));
        assertThat(visitor.page().select(".account-bar").text()).contains("Auditeur (compte fictif)");
    }

    @Test
    void opens_what_is_for_people_who_are_signed_in() {
        Visitor visitor = new Visitor(port);
        visitor.get("/demo");
        visitor.send("/demo", "account", "agency-administrator");
        assertThat(visitor.get("/agencies").statusCode()).isEqualTo(200);
    }

    @Test
    void is_offered_where_people_sign_in() {
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");
        assertThat(visitor.page().select("a[href=/demo]")).isNotEmpty();
    }

    @Test
    void leads_nowhere_from_another_machine() {
        for (String address : new String[] {"192.0.2.7", "2001:db8::7", ""}) {
            Viewer far = new Viewer.Nobody(new Origin(Origin.Channel.PAGE, address, ""));
            assertThatThrownBy(() -> demonstration.choose(far, "officer", Language.EN))
                    .isInstanceOf(ProblemException.NotFound.class);
        }
    }

    @Test
    void knows_no_other_person() {
        Visitor visitor = new Visitor(port);
        visitor.get("/demo");
        assertThat(visitor.send("/demo", "account", "nobody").statusCode()).isEqualTo(404);
    }
}
