package violators.files.menu;

/** Holds much, as a record may. */
public record Wide(int a, int b, int c, int d, int e, int f) {}
