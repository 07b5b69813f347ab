package org.saola.kit;

import java.util.regex.Pattern;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Takes the address of the asker from the one proxy that the operator names ({@code saola.proxy}, the proxy’s own address), and
 * whether they came over TLS.
 *
 * <p>From anybody else these headers are what the asker made up, and are not looked at: otherwise everybody could be
 * everywhere, and slowing down guessers would slow down nobody.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("saola.proxy")
class TrustedProxy {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> askersBehindTheProxy(Environment environment) {
        String proxy = environment.getRequiredProperty("saola.proxy");
        return server -> server.addEngineValves(valve(proxy));
    }

    static RemoteIpValve valve(String proxy) {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(Pattern.quote(proxy.strip()));
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }
}
