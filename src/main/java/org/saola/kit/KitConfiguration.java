package org.saola.kit;

import java.util.List;
import org.saola.kit.chart.Charts;
import org.saola.store.PublicAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Puts the frame of the pages together. */
@Configuration(proxyBeanMethods = false)
class KitConfiguration implements WebMvcConfigurer {

    private final SiteLocaleResolver locales;
    private final PublicAddress address;

    KitConfiguration(SiteSettings settings, PublicAddress address) {
        this.address = address;
        this.locales = new SiteLocaleResolver(settings);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AccessInterceptor());
        registry.addInterceptor(
                new PreferencesInterceptor(locales, address.base().startsWith("https:")));
        registry.addInterceptor(new ApiParameterInterceptor(locales)).addPathPatterns(ApiPaths.VERSIONED);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new LanguageArgument());
        resolvers.add(new ViewerArgument());
    }

    @Bean
    LocaleResolver localeResolver() {
        return locales;
    }

    @Bean
    MessageSource messageSource() {
        return Messages.source();
    }

    @Bean
    Icons icons() {
        return new Icons();
    }

    @Bean
    Shell shell(SiteSettings settings, ObjectProvider<MenuTool> tools, ObjectProvider<AccountSign> account) {
        return new Shell(settings, tools, account);
    }

    /** Switched off: it would look every link of every page up among the files. See {@link Assets}. */
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> noEncodingOfEveryLink() {
        FilterRegistrationBean<ResourceUrlEncodingFilter> filter =
                new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        filter.setEnabled(false);
        return filter;
    }

    @Bean
    Assets assets(ResourceUrlProvider resources) {
        return new Assets(resources);
    }

    /** Makes {@code shell}, {@code icons}, {@code assets} and {@code charts} known to every template, error pages among them. */
    @Bean
    static org.springframework.beans.factory.config.BeanPostProcessor templateVariables(
            ObjectProvider<Shell> shell, ObjectProvider<Icons> icons, ObjectProvider<Assets> assets) {
        return new org.springframework.beans.factory.config.BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof ThymeleafViewResolver views) {
                    views.addStaticVariable("shell", shell.getObject());
                    views.addStaticVariable("icons", icons.getObject());
                    views.addStaticVariable("assets", assets.getObject());
                    views.addStaticVariable("charts", new Charts());
                }
                return bean;
            }
        };
    }
}
