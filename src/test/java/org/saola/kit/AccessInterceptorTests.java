package org.saola.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saola.identity.CurrentViewer;
import org.saola.kernel.AgencyId;
import org.saola.kernel.AllowedTo;
import org.saola.kernel.Factor;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.Origin;
import org.saola.kernel.PersonId;
import org.saola.kernel.ProblemException;
import org.saola.kernel.Role;
import org.saola.kernel.SignedIn;
import org.saola.kernel.Viewer;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

class AccessInterceptorTests {

    /** Handlers with every kind of decision; only looked at, never called. */
    @SignedIn
    static class Handlers {

        @OpenToAll(because = "it is empty")
        public void open() {}

        public void signedIn() {}

        @SignedIn(secondFactor = true)
        public void restricted() {}

        @AllowedTo(Role.AUDITOR)
        public void auditors() {}
    }

    static class Forgotten {
        public void nothing() {}
    }

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void lets_everybody_into_what_is_open_whatever_the_class_says() {
        assertThat(asks("open", page("/x"), null)).isTrue();
    }

    @Test
    void leads_somebody_unknown_to_the_sign_in_and_back() {
        MockHttpServletRequest request = page("/admin/trail");
        request.setParameter("q", "a b");
        assertThat(asks("signedIn", request, null)).isFalse();
        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo("/sign-in?to=%2Fadmin%2Ftrail%3Fq%3Da%2520b");
    }

    @Test
    void never_leads_back_to_what_a_form_was_sent_to() {
        MockHttpServletRequest request = page("/agencies/1/people");
        request.setMethod("POST");
        assertThat(asks("signedIn", request, null)).isFalse();
        assertThat(response.getHeader("Location")).isEqualTo("/sign-in?to=%2F");
    }

    @Test
    void tells_a_program_that_it_needs_a_token() {
        assertThatThrownBy(() -> asks("signedIn", page("/api/v1/cases"), null)).isInstanceOf(SignInNeeded.class);
    }

    @Test
    void asks_for_the_second_factor_where_it_is_missing() {
        assertThat(asks("restricted", page("/x"), member(Role.OFFICER, Factor.PASSWORD)))
                .isFalse();
        assertThat(response.getHeader("Location")).isEqualTo("/sign-in/second?to=%2Fx");
        assertThat(asks("restricted", page("/x"), member(Role.OFFICER, Factor.PASSKEY)))
                .isTrue();
        assertThat(asks("restricted", page("/x"), member(Role.OFFICER, Factor.PASSWORD, Factor.CODE)))
                .isTrue();
    }

    @Test
    void has_no_such_page_for_another_role_even_before_the_second_factor() {
        assertThatThrownBy(() -> asks("auditors", page("/x"), member(Role.OFFICER, Factor.PASSWORD)))
                .isInstanceOf(ProblemException.NotFound.class);
        assertThat(asks("auditors", page("/x"), member(Role.AUDITOR, Factor.PASSKEY)))
                .isTrue();
        assertThat(asks("auditors", page("/x"), member(Role.AUDITOR, Factor.PASSWORD)))
                .isFalse();
    }

    @Test
    void counts_a_token_for_no_factor() {
        assertThat(asks("restricted", page("/x"), member(Role.OFFICER, Factor.TOKEN)))
                .isFalse();
    }

    @Test
    void has_no_such_page_where_nothing_was_decided() {
        assertThatThrownBy(() -> new AccessInterceptor()
                        .preHandle(
                                page("/x"),
                                response,
                                new HandlerMethod(new Forgotten(), Forgotten.class.getMethod("nothing"))))
                .isInstanceOf(ProblemException.NotFound.class);
    }

    private boolean asks(
            String handler, MockHttpServletRequest request, Viewer.@org.jspecify.annotations.Nullable Member viewer) {
        if (viewer != null) {
            CurrentViewer.set(request, viewer);
        }
        try {
            return new AccessInterceptor()
                    .preHandle(request, response, new HandlerMethod(new Handlers(), Handlers.class.getMethod(handler)));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MockHttpServletRequest page(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    private static Viewer.Member member(Role role, Factor... factors) {
        return new Viewer.Member(
                PersonId.next(),
                AgencyId.next(),
                Optional.empty(),
                Set.of(role),
                Set.of(),
                Set.of(factors),
                Origin.house());
    }
}
