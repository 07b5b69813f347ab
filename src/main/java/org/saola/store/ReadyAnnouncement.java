package org.saola.store;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Prints the address as the last line of a start: what a person, or a script, waits for. */
@Component
final class ReadyAnnouncement implements ApplicationListener<ApplicationReadyEvent>, Ordered {

    private final StoreSettings settings;

    ReadyAnnouncement(StoreSettings settings) {
        this.settings = settings;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null
                && web.getWebServer().getPort() > 0) {
            System.out.println(line(event, web.getWebServer().getPort()));
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    private String line(ApplicationReadyEvent event, int port) {
        String address = event.getApplicationContext().getEnvironment().getProperty("server.address", "127.0.0.1");
        String local = "http://" + (address.contains(":") ? "[" + address + "]" : address) + ":" + port + "/";
        return settings.hasPublicAddress()
                ? "Saola is ready at " + settings.url() + " (listening on " + local + ")"
                : "Saola is ready at " + local;
    }
}
