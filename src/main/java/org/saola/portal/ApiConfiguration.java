package org.saola.portal;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.saola.kernel.Language;
import org.saola.kernel.Viewer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;

/** What the description of the API says of itself. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    /** The version of the addresses, {@code /api/v1}, not of the program. */
    private static final String VERSION = "v1";

    static {
        // It is read from the request's lang parameter and its headers, not a parameter of its own.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Language.class, Viewer.class, Viewer.Member.class);
    }

    /** Every address takes the language, read once for all of them. */
    @Bean
    OperationCustomizer languageOfTheAnswer(MessageSource messages) {
        return (operation, handler) -> operation.addParametersItem(new QueryParameter()
                .name("lang")
                .required(false)
                .description(messages.getMessage("portal.api.lang", null, LocaleContextHolder.getLocale()))
                .schema(new StringSchema()));
    }

    @Bean
    OpenAPI apiDocument(MessageSource messages) {
        return new OpenAPI()
                .components(new Components()
                        .addSecuritySchemes(
                                "token",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description(messages.getMessage(
                                                "portal.signin.api.bearer", null, Language.EN.locale()))))
                // What is open to all takes no token, so none is asked for everywhere.
                .addSecurityItem(new SecurityRequirement())
                .addSecurityItem(new SecurityRequirement().addList("token"))
                .info(new Info()
                        .title("Saola")
                        .version(VERSION)
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
    }
}
