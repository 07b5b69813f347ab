package violators.files.menu;

/** Has a good name, but talks to the terminal. */
public class Baseline {
    public void tell() {
        System.out.println("hello");
    }
}
