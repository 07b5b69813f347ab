package violators.texts;

/** A page model with a sentence of its own. */
public record TalkativePage(int total) {

    /** Short words, codes and paths are no sentences. */
    public static final String PATH = "/menu";

    public static final String NOTHING = "Nothing was found";

    /** A form inside. */
    public record SearchForm(String words) {

        public String hint() {
            return words.isEmpty() ? "Please fill this in" : "menu.hint";
        }
    }
}
