package org.saola.portal.web.jobs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the house keeps what is over.
 *
 * @param letters how long it is known what became of a letter, and how long a letter lies in the outbox
 * @param jobs how long it is known how a job ended
 */
@ConfigurationProperties("saola.retention")
record TidyingSettings(
        @DefaultValue("30d") Duration letters,
        @DefaultValue("90d") Duration jobs) {}
