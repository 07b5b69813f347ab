package violators.texts;

/** Makes no pages, so its words are for programmers. */
public class Quiet {
    public static final String QUERY = "select body from menu.service";
}
