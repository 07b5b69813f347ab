package violators.map.menu;

/** Owned by the lower room, so that it can hear of rooms above that it does not know. */
public interface EntryTouched {
    String entry();
}
