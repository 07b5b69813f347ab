package org.saola.kit;

import jakarta.servlet.http.HttpServletRequest;

/** Tells the addresses that programs read from those that people read. */
final class ApiPaths {

    static final String VERSIONED = "/api/v1/**";

    private ApiPaths() {}

    static boolean isApi(HttpServletRequest request) {
        return isApi(request.getRequestURI().substring(request.getContextPath().length()));
    }

    static boolean isApi(String path) {
        return path.startsWith("/api/v1/") || path.equals("/api/openapi.json");
    }
}
