package org.saola.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saola.SaolaTest;
import org.saola.identity.SignIn;
import org.saola.kernel.Factor;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.PersonId;
import org.saola.kernel.Role;
import org.saola.store.TestStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Asks every address of the house as nobody and as every role in two agencies of two countries, and compares who got what
 * with {@code docs/access.md}. An address that is not in that table fails; after a change that is meant, run with
 * {@code -Dsaola.access.write=true} and read what changed.
 *
 * <p>Pages are really asked for, with the ids of the agency that is "here". What changes something is asked for in earnest
 * only by those who must be refused, the people abroad; for the others it stops after the access decision, before the
 * handler, and the table says "may".
 */
@SaolaTest
@Tag("database")
@Import(AccessTableTests.Doors.class)
class AccessTableTests {

    private static final Path TABLE = Path.of("docs/access.md");
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)(?::[^}]*)?}");
    private static final String STOP = "X-Stop-Before-Handler";

    /** A door for the test to come in as anybody, and a stop between the access decision and the handler. */
    @TestConfiguration(proxyBeanMethods = false)
    @Controller
    static class Doors implements WebMvcConfigurer {

        @Autowired
        @SuppressWarnings("NullAway.Init")
        private SignIn signIn;

        @GetMapping("/test/come-in/{person}")
        @ResponseBody
        @OpenToAll(because = "it is there in this test alone")
        String comeIn(@PathVariable UUID person, HttpServletRequest request, HttpServletResponse response) {
            return signIn.completeFor(request, response, new PersonId(person), Set.of(Factor.PASSWORD, Factor.CODE))
                    .getClass()
                    .getSimpleName();
        }

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(new HandlerInterceptor() {
                        @Override
                        public boolean preHandle(
                                HttpServletRequest request, HttpServletResponse response, Object handler) {
                            if (request.getHeader(STOP) != null) {
                                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                                return false;
                            }
                            return true;
                        }
                    })
                    .order(Ordered.LOWEST_PRECEDENCE);
        }
    }

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    @SuppressWarnings("NullAway.Init")
    private RequestMappingHandlerMapping mappings;

    @LocalServerPort
    private int port;

    @Test
    void everybody_gets_what_the_table_says_and_no_more() throws IOException {
        AccessSamples samples = AccessSamples.make(TestStore.shared().asSuperuser());
        List<Actor> actors = actors(samples);
        AccessTable table = new AccessTable(actors.stream().map(Actor::name).toList());
        for (Map.Entry<String, String> address : addresses().entrySet()) {
            String method = address.getKey().split(" ")[0];
            for (Actor actor : actors) {
                table.note(
                        address.getKey(),
                        actor.name(),
                        answer(actor, method, samples.fill(address.getValue()), address.getValue()));
            }
        }
        String text = table.text();
        System.out.println(text);
        if (Boolean.getBoolean("saola.access.write")) {
            Files.writeString(TABLE, head() + text + "```\n");
        }
        assertThat(Files.readString(TABLE)).isEqualToIgnoringNewLines(head() + text + "```\n");
    }

    private static String head() {
        return """
                # Who gets what

                Drawn by `AccessTableTests`, which asks every address as nobody and as every role in two agencies of two
                countries, "here" and "abroad"; the things that addresses name belong to the agency that is here. All have
                shown two factors. 303 leads to the sign-in; 404 is what a missing page and a forbidden one both say;
                "may" means that the access decision lets it through to the front door, which decides the rest.

                ```
                """;
    }

    private String answer(Actor actor, String method, String path, String pattern) {
        if (method.equals("GET")) {
            return word(actor.get(path));
        }
        boolean refusedAnyway = actor.name().endsWith("abroad")
                && !actor.name().startsWith("platform")
                && VARIABLE.matcher(pattern).find();
        return refusedAnyway ? word(actor.send(method, path)) : word(actor.send(method, path, STOP, "yes"));
    }

    private static String word(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        return switch (answer.statusCode()) {
            case 204 -> "may";
            case 302, 303 -> location.contains("/sign-in") ? "303 sign-in" : "303";
            default -> String.valueOf(answer.statusCode());
        };
    }

    /** Every address of ours, by method and pattern. */
    private Map<String, String> addresses() {
        Map<String, String> addresses = new TreeMap<>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (!handler.getBeanType().getPackageName().startsWith("org.saola")
                    || handler.getBeanType() == Doors.class) {
                return;
            }
            Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
            for (String pattern : mapping.getPatternValues()) {
                for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                    String extra = mapping.getParamsCondition()
                            .getExpressions()
                            .toString()
                            .replace("[]", "");
                    addresses.put((method + " " + pattern + " " + extra).strip(), pattern);
                }
            }
        });
        return addresses;
    }

    private List<Actor> actors(AccessSamples samples) {
        String base = "http://127.0.0.1:" + port;
        List<Actor> actors = new ArrayList<>(List.of(new Actor("nobody", base)));
        for (Role role : Role.values()) {
            for (String where : List.of("here", "abroad")) {
                Actor actor = new Actor(role.word() + " " + where, base);
                assertThat(actor.get("/test/come-in/" + samples.person(role, where))
                                .body())
                        .isEqualTo("Member");
                actors.add(actor);
            }
        }
        return actors;
    }
}
