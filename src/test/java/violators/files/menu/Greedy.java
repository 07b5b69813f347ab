package violators.files.menu;

/** Wants everything. */
public class Greedy {
    public Greedy(int a, int b, int c, int d, int e, int f) {}
}
