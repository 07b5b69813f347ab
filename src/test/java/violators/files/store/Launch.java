package violators.files.store;

/** Tells the person who started the program what happens. */
public class Launch {
    public void tell() {
        System.err.println("starting");
    }
}
