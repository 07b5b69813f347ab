package violators.files.menu;

/** Manages. What, nobody knows. */
public class MenuManager {}
