package org.saola.kit;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.saola.identity.CurrentViewer;
import org.saola.kernel.Viewer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a handler its viewer; as {@link Viewer.Member} only where the access decision lets nobody else in. */
final class ViewerArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Viewer.class.isAssignableFrom(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
        if (asked == null) {
            throw new IllegalStateException("handlers answer web requests");
        }
        Viewer viewer = CurrentViewer.of(asked);
        if (!parameter.getParameterType().isInstance(viewer)) {
            throw new IllegalStateException(parameter.getExecutable() + " wants a member, but is open to others");
        }
        return viewer;
    }
}
