package org.saola.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The access decision "anyone may ask this, signed in or not", on a web handler or its class.
 *
 * <p>A handler without a decision is refused at run time and fails the build.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToAll {

    /** Why nothing here needs protecting, for the person who reviews access. */
    String because();
}
