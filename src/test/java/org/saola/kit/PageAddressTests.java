package org.saola.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class PageAddressTests {

    @Test
    void changes_one_parameter_and_keeps_the_others_in_their_order() {
        PageAddress address =
                PageAddress.at("/countries").with("q", "a").with("sort", "name").with("page", "2");
        assertThat(address.with("q", "b").href()).isEqualTo("/countries?q=b&sort=name&page=2");
        assertThat(address.without("page", "sort").href()).isEqualTo("/countries?q=a");
        assertThat(address.with("q").href()).isEqualTo("/countries?sort=name&page=2");
    }

    @Test
    void encodes_what_has_a_meaning_in_addresses() {
        assertThat(PageAddress.at("/a b").with("q", "côte & d'or=1+1?#<\"").href())
                .isEqualTo("/a%20b?q=c%C3%B4te%20%26%20d%27or%3D1%2B1%3F%23%3C%22");
        assertThat(PageAddress.at("/a").with("x&y", "1").href()).isEqualTo("/a?x%26y=1");
    }

    @Test
    void keeps_every_value_of_a_parameter() {
        assertThat(PageAddress.at("/menu").with("kind", "A", "B").href()).isEqualTo("/menu?kind=A&kind=B");
    }

    @Test
    void reads_the_address_of_a_page_but_not_what_a_form_sent() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/countries");
        request.addParameter("q", "côte");
        assertThat(PageAddress.of(request).href()).isEqualTo("/countries?q=c%C3%B4te");
        request.setMethod("POST");
        assertThat(PageAddress.of(request).href()).isEqualTo("/countries");
    }

    @Test
    void refuses_a_path_that_leads_to_another_host() {
        assertThatIllegalArgumentException().isThrownBy(() -> PageAddress.at("//elsewhere.example"));
        assertThatIllegalArgumentException().isThrownBy(() -> PageAddress.at("https://elsewhere.example"));
    }
}
