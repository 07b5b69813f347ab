package org.saola.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A main class run in a Java of its own, as an operator's is, with what it says on both streams. */
public final class Program implements AutoCloseable {

    private final Process process;
    private final List<String> out = new CopyOnWriteArrayList<>();
    private final List<String> err = new CopyOnWriteArrayList<>();
    private final Thread outReader;
    private final Thread errReader;

    private Program(Process process, Consumer<String> listener) {
        this.process = process;
        outReader = read(process.inputReader(StandardCharsets.UTF_8), line -> {
            out.add(line);
            listener.accept(line);
        });
        errReader = read(
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8)), err::add);
    }

    public static Program start(
            Class<?> main, Map<String, String> environment, Consumer<String> listener, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("SAOLA_"));
        builder.environment().putAll(environment);
        try {
            return new Program(builder.start(), listener);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits for a line of the output; fails at once when the program ends first. */
    public String awaitLine(Duration patience, Predicate<String> wanted) {
        Instant deadline = Instant.now().plus(patience);
        while (true) {
            // Asked before looking, so that the last words of a program that ends are still seen.
            boolean alive = process.isAlive() || outReader.isAlive();
            for (String line : out) {
                if (wanted.test(line)) {
                    return line;
                }
            }
            if (!alive || Instant.now().isAfter(deadline)) {
                throw new AssertionError(
                        (alive ? "not said in time" : "ended") + "; output: " + out + "; errors: " + err);
            }
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(10).toNanos());
        }
    }

    /** Waits for the end and returns the exit code. */
    public int awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("did not end in time; output: " + out + "; errors: " + err);
            }
            outReader.join(Duration.ofSeconds(10));
            errReader.join(Duration.ofSeconds(10));
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** Kills it as {@code kill -9} does, and waits until all that it said is read. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd(Duration.ofSeconds(30));
    }

    /** Asks it to end, as the system does when it shuts down. */
    public void stop() {
        process.destroy();
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    List<String> out() {
        return List.copyOf(out);
    }

    List<String> err() {
        return List.copyOf(err);
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
            awaitEnd(Duration.ofSeconds(60));
        }
    }

    private static Thread read(BufferedReader reader, Consumer<String> line) {
        return Thread.ofVirtual().start(() -> {
            try (reader) {
                for (String next = reader.readLine(); next != null; next = reader.readLine()) {
                    line.accept(next);
                }
            } catch (IOException ended) {
                // The stream breaks when the program is killed.
            }
        });
    }
}
