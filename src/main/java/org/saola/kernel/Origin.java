package org.saola.kernel;

/**
 * Where a deed came from, for the trail.
 *
 * @param channel how it reached the house
 * @param address the network address of the asker, as text; empty for the house itself
 * @param session a short fingerprint of the session or token, which cannot be used to enter; empty where there is none
 */
public record Origin(Channel channel, String address, String session) {

    /** The ways into the house. */
    public enum Channel {
        PAGE,
        API,
        COMMAND,
        HOUSE
    }

    public static Origin house() {
        return new Origin(Channel.HOUSE, "", "");
    }
}
