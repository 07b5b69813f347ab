package org.saola.trade.internal.duck;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What DuckDB may use.
 *
 * @param memory for all answers of one release together, as DuckDB writes it
 * @param loadMemory for a load
 * @param threads 0 for all processors
 */
@Component
public record DuckSettings(
        @Value("${saola.trade.memory:1GB}") String memory,
        @Value("${saola.trade.load-memory:2GB}") String loadMemory,
        @Value("${saola.trade.threads:0}") int threads) {

    public int threadsToUse() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }
}
