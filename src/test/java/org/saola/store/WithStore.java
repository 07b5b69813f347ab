package org.saola.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.test.context.ContextConfiguration;

/**
 * Gives a Spring test the PostgreSQL that all tests of one run share, and a data folder of its own.
 *
 * <pre>{@code
 * @WithStore
 * @SpringBootTest
 * class SpeciesTests { … }
 * }</pre>
 *
 * <p>The tests are tagged {@code database}; one that also needs a browser adds its own tag {@code browser} and then runs in
 * both groups unless it uses {@code @ContextConfiguration(initializers = TestStore.Wiring.class)} instead of this.
 */
@Tag("database")
@ContextConfiguration(initializers = TestStore.Wiring.class)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WithStore {}
