package org.saola.post;

/**
 * By which way letters leave the house.
 *
 * @param server the mail server, as host and port; empty where letters go into the outbox folder
 * @param encrypted whether the way to that server is
 * @param sender the address that letters come from
 * @param readsBounces whether a mailbox is looked through for letters that came back
 */
public record PostWay(String server, boolean encrypted, String sender, boolean readsBounces) {

    public boolean hasServer() {
        return !server.isEmpty();
    }
}
