package org.saola.species.web.clients;

import org.saola.identity.BorrowedApi;
import org.springframework.stereotype.Component;

/** Where programs made for Species+ knock, and with what. */
@Component
class ClientsDoor implements BorrowedApi {

    static final String PREFIX = "/species/api/v1/";
    static final String TOKEN = "X-Authentication-Token";

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public String header() {
        return TOKEN;
    }

    @Override
    public String room() {
        return "species";
    }
}
