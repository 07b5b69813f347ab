package org.saola.trade.internal.load;

/** The number of the layout of release files; a program that lays them out otherwise counts on, and knows what it can read. */
public final class ReleaseFormat {

    public static final int CURRENT = 1;

    private ReleaseFormat() {}
}
