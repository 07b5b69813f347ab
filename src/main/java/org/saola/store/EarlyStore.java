package org.saola.store;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Opens the store beside Spring's own preparations: each takes a second or two, and even a small machine has two cores.
 *
 * <p>Whoever starts Spring must call {@link #abandon} if that fails, or a PostgreSQL could be left running.
 */
final class EarlyStore implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private @Nullable FutureTask<OpenStore> opening;
    private volatile boolean taken;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        StoreSettings settings = Binder.get(context.getEnvironment()).bindOrCreate("saola", StoreSettings.class);
        boolean web = context instanceof WebServerApplicationContext
                && context.getEnvironment().getProperty(UnheardTomcat.LISTENING, Boolean.class, true);
        if (web) {
            TlsFiles.use(context.getEnvironment());
        }
        FutureTask<OpenStore> task = new FutureTask<>(() -> OpenStore.open(settings, context.getEnvironment(), web));
        opening = task;
        context.getBeanFactory().registerSingleton("earlyStore", this);
        Thread.ofPlatform().name("store").start(task);
    }

    /** Waits until it is open; from then on closing it is the business of whoever took it. */
    OpenStore take() {
        OpenStore store = await();
        taken = true;
        return store;
    }

    /** Closes it unless somebody took it. */
    void abandon() {
        if (opening != null && !taken) {
            try {
                await().close();
            } catch (StartFailure alreadyTold) {
                // It did not open, so there is nothing to close; the reason is on its way to the operator.
            }
        }
    }

    private OpenStore await() {
        if (opening == null) {
            throw new IllegalStateException("the store was never begun");
        }
        try {
            return opening.get();
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case RuntimeException known -> throw known;
                case null, default -> throw new IllegalStateException(failure);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
