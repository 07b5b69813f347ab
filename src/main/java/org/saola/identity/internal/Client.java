package org.saola.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.saola.identity.CurrentViewer;
import org.saola.kernel.Origin;

/**
 * Where a request comes from.
 *
 * @param address of the network, as text
 * @param device what the browser says of itself, cut: it may say anything
 */
record Client(Origin.Channel channel, String address, String device) {

    private static final int LONGEST_DEVICE = 250;

    static Client of(HttpServletRequest request) {
        String device = request.getHeader("User-Agent");
        String shown = device == null ? "" : device.replaceAll("\\p{Cntrl}", "");
        return new Client(
                CurrentViewer.channel(request),
                request.getRemoteAddr(),
                shown.substring(0, Math.min(shown.length(), LONGEST_DEVICE)));
    }

    Origin origin(String fingerprint) {
        return new Origin(channel, address, fingerprint);
    }

    /** The part of the address that one household or office has for itself: of IPv6 the first 64 bits. */
    String network() {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return InetAddress.getByAddress(bytes.length == 16 ? Arrays.copyOf(Arrays.copyOf(bytes, 8), 16) : bytes)
                    .getHostAddress();
        } catch (IllegalArgumentException | UnknownHostException unusual) {
            return address;
        }
    }
}
