package violators.map.menu;

/** Another such place. */
public interface EntryLink {
    String path();
}
