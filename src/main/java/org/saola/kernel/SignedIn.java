package org.saola.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The access decision "any person who is signed in may ask this", on a web handler or its class; the front door decides the rest. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SignedIn {

    /** Whether two factors must have been shown within the session: restricted data is near. */
    boolean secondFactor() default false;
}
