package org.saola.jobs;

import java.time.Instant;
import java.util.Optional;

/** A job that begins by itself. @param next when it does so again; none before the first start of the program is over */
public record RecurringJob(String name, String titleKey, Recurrence recurrence, Optional<Instant> next) {}
