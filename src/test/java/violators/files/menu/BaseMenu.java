package violators.files.menu;

/** Exists to be inherited from. */
public abstract class BaseMenu {}
