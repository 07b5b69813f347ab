package org.saola.store;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Hands out the data folder and the connections to the database.
 *
 * <p>Spring closes them the other way round, after the web server, so that PostgreSQL stops last.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
class StoreConfiguration {

    @Bean
    OpenStore openStore(
            StoreSettings settings,
            Environment environment,
            ApplicationContext context,
            ObjectProvider<EarlyStore> early) {
        EarlyStore begun = early.getIfAvailable();
        return begun == null
                ? OpenStore.open(settings, environment, context instanceof WebServerApplicationContext)
                : begun.take();
    }

    /** Closed with the store, not before. */
    @Bean(destroyMethod = "")
    DataFolder dataFolder(OpenStore store) {
        return store.folder();
    }

    /** The connections that the program works with; whoever has them can rely on the tables. */
    @Bean
    HikariDataSource dataSource(OpenStore store) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("saola");
        pool.setDataSource(store.database().app());
        pool.setMaximumPoolSize(10);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(Duration.ofSeconds(10).toMillis());
        return pool;
    }
}
