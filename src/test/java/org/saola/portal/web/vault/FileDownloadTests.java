package org.saola.portal.web.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.SaolaTest;
import org.saola.TestSignIn;
import org.saola.Visitor;
import org.saola.identity.TestPeople;
import org.saola.identity.TestPeople.TestPerson;
import org.saola.kernel.CountryCode;
import org.saola.kernel.Factor;
import org.saola.kernel.Handling;
import org.saola.kernel.Origin;
import org.saola.kernel.Role;
import org.saola.kernel.Viewer;
import org.saola.vault.FileId;
import org.saola.vault.Upload;
import org.saola.vault.Vault;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The papers of an agency through its pages, and the downloads that all rooms share. */
@SaolaTest
@Tag("database")
class FileDownloadTests {

    private static final String LETTER = "%PDF-1.7 letter of mandate, as long as fifty bytes are.";

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Vault vault;

    @LocalServerPort
    private int port;

    private TestPeople people;
    private TestSignIn signIn;
    private TestPerson head;

    @BeforeEach
    void make() {
        people = new TestPeople(program);
        signIn = new TestSignIn(program, port);
        head = people.withPassword(people.person("Head Fictional", Role.AGENCY_HEAD));
    }

    @Test
    void adds_shows_gives_and_removes_a_paper() {
        Visitor visitor = signIn.signedIn(head);
        String papers = "/agencies/" + head.agency().value() + "/papers";
        visitor.get(papers);
        HttpResponse<String> added = visitor.upload(papers, "file", "Élan\r\n../mandate.pdf", LETTER);
        assertThat(added.statusCode()).isEqualTo(303);
        visitor.follow(added);
        assertThat(visitor.page().select("[role=status]").text()).isNotEmpty();
        String href = visitor.page().select(".part-list a").attr("href");
        assertThat(href).startsWith("/files/");
        HttpResponse<String> file = visitor.get(href);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(LETTER);
        String remove = visitor.get(papers).body().isEmpty()
                ? ""
                : visitor.page().select(".part-list form").attr("action");
        visitor.follow(visitor.send(remove));
        assertThat(visitor.page().select(".part-list a")).isEmpty();
        assertThat(visitor.get(href).statusCode()).isEqualTo(404);
    }

    @Test
    void tells_what_is_wrong_with_a_file_beside_the_field() {
        Visitor visitor = signIn.signedIn(head);
        String papers = "/agencies/" + head.agency().value() + "/papers";
        visitor.get(papers);
        HttpResponse<String> refused = visitor.upload(
                papers, "file", "logo.png", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(visitor.page().select(".field-error").text()).contains("image/svg+xml");
        visitor.get(papers);
        assertThat(visitor.send(papers).statusCode()).isEqualTo(422);
    }

    @Test
    void shows_officers_the_papers_and_lets_them_change_nothing() {
        FileId id = keep("mandate.pdf", LETTER);
        TestPerson officer = people.withPassword(people.person("Officer Fictional", head.agency(), Role.OFFICER));
        Visitor visitor = signIn.signedIn(officer);
        String papers = "/agencies/" + head.agency().value() + "/papers";
        visitor.get(papers);
        assertThat(visitor.page().select(".part-list a").text()).isEqualTo("mandate.pdf");
        assertThat(visitor.page().select("main form")).isEmpty();
        assertThat(visitor.get("/files/" + id.value()).statusCode()).isEqualTo(200);
    }

    @Test
    void says_the_same_of_files_of_others_and_of_none_at_all() {
        FileId id = keep("mandate.pdf", LETTER);
        TestPerson stranger = people.withPassword(people.person("Stranger Fictional", Role.AGENCY_ADMINISTRATOR));
        Visitor visitor = signIn.signedIn(stranger);
        String others = text(visitor, "/files/" + id.value());
        assertThat(others).isEqualTo(text(visitor, "/files/" + UUID.randomUUID()));
        assertThat(others).isEqualTo(text(visitor, "/files/passwd"));
        assertThat(visitor.get("/agencies/" + head.agency().value() + "/papers").statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/admin/files").statusCode()).isEqualTo(404);
        assertThat(Visitor.location(new Visitor(port).get("/files/" + id.value())))
                .startsWith("/sign-in");
        assertThat(Visitor.location(
                        signIn.withPassword(people.withPassword(people.person("Half Fictional", Role.OFFICER)))
                                .get("/files/" + id.value())))
                .startsWith("/sign-in");
    }

    @Test
    void shows_the_keeper_of_the_house_sizes_and_no_names_and_lets_them_set_the_room() {
        keep("secret mandate.pdf", LETTER);
        Visitor visitor =
                signIn.signedIn(people.withPassword(people.person("Keeper Fictional", Role.PLATFORM_ADMINISTRATOR)));
        visitor.get("/admin/files");
        assertThat(visitor.page().select("main").text())
                .doesNotContain("secret")
                .contains(LETTER.length() + " bytes");
        HttpResponse<String> set = visitor.send(
                "/admin/files/quota", "agency", head.agency().value().toString(), "gigabytes", "3");
        visitor.follow(set);
        assertThat(visitor.page().select("#quota-" + head.agency().value()).val())
                .isEqualTo("3");
        visitor.follow(visitor.send("/admin/files/sweep"));
        assertThat(visitor.send(
                                "/admin/files/quota",
                                "agency",
                                head.agency().value().toString(),
                                "gigabytes",
                                "-1")
                        .statusCode())
                .isEqualTo(422);
        assertThat(visitor.page().select("#quota-" + head.agency().value()).attr("aria-invalid"))
                .isEqualTo("true");
        Visitor own = signIn.signedIn(head);
        own.get("/agencies/" + head.agency().value());
        assertThat(own.page().select("main a[href$=/papers]")).hasSize(1);
    }

    @Test
    void gives_parts_as_the_standard_says() {
        String href = "/files/" + keep("mandate.pdf", LETTER).value();
        int size = LETTER.length();
        part(href, "bytes=0-3", 206, "%PDF", "bytes 0-3/" + size);
        part(href, "bytes=-4", 206, "are.", "bytes " + (size - 4) + "-" + (size - 1) + "/" + size);
        part(href, "bytes=" + (size - 4) + "-", 206, "are.", "bytes " + (size - 4) + "-" + (size - 1) + "/" + size);
        part(href, "bytes=0-99999999999999999", 206, LETTER, "bytes 0-" + (size - 1) + "/" + size);
        part(href, "bytes=" + size + "-", 416, "", "bytes */" + size);
        part(href, "bytes=-0", 416, "", "bytes */" + size);
        for (String whole : List.of(
                "bytes=5-2",
                "bytes=a-b",
                "bytes=",
                "bytes=-",
                "lines=0-1",
                "bytes=0-1,3-4",
                "bytes=0-999999999999999999999",
                "bytes=0-1" + ",0-1".repeat(1000))) {
            part(href, whole, 200, LETTER, "");
        }
    }

    @Test
    void heeds_the_tag_of_the_file_before_it_gives_a_part() {
        String href = "/files/" + keep("mandate.pdf", LETTER).value();
        Visitor visitor = signIn.signedIn(head);
        String tag = header(visitor.get(href), "etag");
        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        visitor.with("Range", "bytes=0-3").with("If-Range", tag);
        assertThat(visitor.get(href).statusCode()).isEqualTo(206);
        visitor.with("If-Range", "\"another\"");
        assertThat(visitor.get(href).statusCode()).isEqualTo(200);
    }

    @Test
    void gives_every_file_in_a_way_that_no_browser_runs() {
        Visitor visitor = signIn.signedIn(head);
        HttpResponse<String> file = visitor.get(
                "/files/" + keep("a\"; b=\u202Eélan\r\nX: y.pdf", LETTER).value());
        assertThat(header(file, "content-type")).isEqualTo("application/pdf");
        assertThat(header(file, "content-disposition"))
                .isEqualTo(
                        "attachment;filename=\"a__ b_elanX_ y.pdf\";filename*=UTF-8''a_%3B%20b%3D%C3%A9lanX_%20y.pdf");
        assertThat(header(file, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(file, "content-security-policy")).isEqualTo(FileController.POLICY);
        assertThat(file.headers().allValues("cache-control")).containsExactly("private,no-store");
        assertThat(file.headers().firstValue("x")).isEmpty();
    }

    private void part(String href, String range, int status, String body, String contentRange) {
        HttpResponse<String> answer = visitor().with("Range", range).get(href);
        assertThat(answer.statusCode()).as(range).isEqualTo(status);
        assertThat(answer.body()).as(range).isEqualTo(body);
        assertThat(answer.headers().firstValue("content-range").orElse(""))
                .as(range)
                .isEqualTo(contentRange);
    }

    private Optional<Visitor> signedIn = Optional.empty();

    private Visitor visitor() {
        if (signedIn.isEmpty()) {
            signedIn = Optional.of(signIn.signedIn(head));
        }
        return signedIn.get();
    }

    private static String text(Visitor visitor, String address) {
        assertThat(visitor.get(address).statusCode()).isEqualTo(404);
        return visitor.page().select("main").text();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private FileId keep(String name, String content) {
        Viewer.Member viewer = new Viewer.Member(
                head.id(),
                head.agency(),
                Optional.of(new CountryCode("KE")),
                Set.of(Role.AGENCY_HEAD),
                Set.of(),
                Set.of(Factor.PASSKEY),
                Origin.house());
        return vault.keep(
                viewer,
                new Upload(
                        AgencyPapers.KIND,
                        head.agency().value().toString(),
                        Handling.ownAgency(head.agency(), viewer.country()),
                        name,
                        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
    }
}
