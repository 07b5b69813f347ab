package org.saola.identity.internal;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the operator set a provider of sign-in: without one, nothing of that library is loaded. */
final class OidcIsSet implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return Binder.get(context.getEnvironment())
                .bind("saola.oidc", Bindable.mapOf(String.class, Object.class))
                .map((Map<String, Object> set) -> !set.isEmpty())
                .orElse(false);
    }
}
