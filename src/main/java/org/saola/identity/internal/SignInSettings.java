package org.saola.identity.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of sign-in.
 *
 * @param longest how long a session may last, however busy it is
 * @param idle how long it lasts without a request
 */
@ConfigurationProperties("saola.sign-in")
record SignInSettings(
        @DefaultValue("12h") Duration longest,
        @DefaultValue("30m") Duration idle) {}
