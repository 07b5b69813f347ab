package org.saola.portal.web.identity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The scopes that a token may have: one for reading and one for writing of each room that has an API. */
@Component
class TokenScopes {

    private static final Pattern ROOM = Pattern.compile("/api/v1/([a-z]+)(/.*)?");
    private static final Set<RequestMethod> READING = Set.of(RequestMethod.GET, RequestMethod.HEAD);

    private final RequestMappingHandlerMapping handlers;

    TokenScopes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        this.handlers = handlers;
    }

    List<String> all() {
        Set<String> scopes = new TreeSet<>();
        for (RequestMappingInfo each : handlers.getHandlerMethods().keySet()) {
            for (String path : each.getPatternValues()) {
                Matcher room = ROOM.matcher(path);
                if (room.matches()) {
                    each.getMethodsCondition()
                            .getMethods()
                            .forEach(method ->
                                    scopes.add(room.group(1) + (READING.contains(method) ? ":read" : ":write")));
                }
            }
        }
        return List.copyOf(scopes);
    }
}
