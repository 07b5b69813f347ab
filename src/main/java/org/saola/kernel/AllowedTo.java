package org.saola.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The access decision "people who act in one of these roles may ask this", on a web handler or its class.
 *
 * <p>To everybody else who is signed in the address does not exist.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {

    Role[] value();

    /** Whether two factors must have been shown within the session. */
    boolean secondFactor() default true;
}
