package org.saola.kit;

import java.util.List;
import org.saola.kernel.Language;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the site.
 *
 * @param demo whether this is a demonstration: fictional content, a banner, loopback only
 * @param languages the codes of the languages that pages are offered in, in the order of the switch
 */
@ConfigurationProperties("saola.site")
public record SiteSettings(
        boolean demo, @DefaultValue({"en", "fr", "es"}) List<String> languages) {

    public List<Language> offered() {
        return languages.stream().map(Language::new).toList();
    }
}
