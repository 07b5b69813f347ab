package org.saola.store;

import org.apache.catalina.startup.Tomcat;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.stereotype.Component;

/**
 * The web server of an instance that starts for one command: everything of it is there, so that every room is as it always
 * is, and no port is ever opened.
 */
@Component
@ConditionalOnProperty(name = UnheardTomcat.LISTENING, havingValue = "false")
class UnheardTomcat extends TomcatServletWebServerFactory {

    /** The setting that only {@link Starting} gives. */
    static final String LISTENING = "saola.listening";

    @Override
    protected TomcatWebServer getTomcatWebServer(Tomcat tomcat) {
        // Until it is told to start, its connectors are taken out.
        return new TomcatWebServer(tomcat, false, getShutdown()) {
            @Override
            public void start() {
                // Never told.
            }

            @Override
            public int getPort() {
                return -1;
            }
        };
    }
}
