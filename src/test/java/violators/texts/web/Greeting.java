package violators.texts.web;

/** Speaks, where messages should. */
public class Greeting {

    public String greet() {
        return "Good morning";
    }
}
