package violators.map.menu;

/** A place on the page of an entry that rooms above fill. */
public interface EntryPanel {
    String title();
}
