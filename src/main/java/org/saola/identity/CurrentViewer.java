package org.saola.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.saola.kernel.Origin;
import org.saola.kernel.Viewer;

/**
 * Who looks in the present request, as the filter of sign-in found it.
 *
 * <p>Where no filter said anybody, nobody looks: a request that went another way sees what everybody may see.
 */
public final class CurrentViewer {

    private static final String ATTRIBUTE = CurrentViewer.class.getName();

    private CurrentViewer() {}

    public static Viewer of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Viewer viewer
                ? viewer
                : new Viewer.Nobody(new Origin(channel(request), request.getRemoteAddr(), ""));
    }

    public static void set(HttpServletRequest request, Viewer viewer) {
        request.setAttribute(ATTRIBUTE, viewer);
    }

    /** Programs read below {@code /api/}, people everything else. */
    public static Origin.Channel channel(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/api/v1/") ? Origin.Channel.API : Origin.Channel.PAGE;
    }
}
