package org.saola;

import java.net.http.HttpResponse;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.saola.identity.TestPeople;
import org.saola.identity.TestPeople.TestPerson;
import org.saola.post.internal.TestPost;
import org.springframework.context.ApplicationContext;

/** Signs people in as they do it themselves: through the pages, with a password and the code that came by mail. */
public record TestSignIn(ApplicationContext program, int port) {

    private static final Pattern CODE = Pattern.compile("\\b\\d{8}\\b");

    /** Who is signed in with a password and a code. @param person has the password of {@link TestPeople} */
    public Visitor signedIn(TestPerson person) {
        Visitor visitor = withPassword(person);
        HttpResponse<String> in = withCode(visitor, person);
        if (in.statusCode() != 303) {
            throw new AssertionError(
                    "not signed in: " + visitor.page().select("main").text());
        }
        return visitor;
    }

    /** Who has given the password and is asked for a second factor. */
    public Visitor withPassword(TestPerson person) {
        Visitor visitor = new Visitor(port);
        visitor.get("/sign-in");
        visitor.follow(visitor.send("/sign-in", "email", person.email(), "password", TestPeople.PASSWORD));
        return visitor;
    }

    public HttpResponse<String> withCode(Visitor visitor, TestPerson person) {
        return visitor.send("/sign-in/second", "code", codeFor(visitor, person));
    }

    /** Asks for a code and reads it in the letter. */
    public String codeFor(Visitor visitor, TestPerson person) {
        visitor.follow(visitor.send("/sign-in/code"));
        return code(TestPost.lastTo(program, person.email()).body());
    }

    /** The code in a letter. */
    public static String code(String letter) {
        return CODE.matcher(letter)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no code in: " + letter));
    }
}
