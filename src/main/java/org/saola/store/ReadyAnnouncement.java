package org.saola.store;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints what rooms tell, then the address as the last line of a start: what a person, or a script, waits for. */
@Component
final class ReadyAnnouncement implements ApplicationListener<ApplicationReadyEvent>, Ordered {

    private final StoreSettings settings;
    private final ObjectProvider<StartNotice> notices;

    ReadyAnnouncement(StoreSettings settings, ObjectProvider<StartNotice> notices) {
        this.settings = settings;
        this.notices = notices;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null
                && web.getWebServer().getPort() > 0) {
            notices.orderedStream().flatMap(notice -> notice.line().stream()).forEach(System.out::println);
            System.out.println(line(event, web.getWebServer().getPort()));
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    private String line(ApplicationReadyEvent event, int port) {
        Environment environment = event.getApplicationContext().getEnvironment();
        String address = environment.getProperty("server.address", "127.0.0.1");
        String local = TlsFiles.scheme(environment) + "://" + (address.contains(":") ? "[" + address + "]" : address)
                + ":" + port + "/";
        return settings.hasPublicAddress()
                ? "Saola is ready at " + settings.url() + " (listening on " + local + ")"
                : "Saola is ready at " + local;
    }
}
