package org.saola.portal.web.vault;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.saola.kernel.Viewer;
import org.saola.store.DataFolder;
import org.saola.vault.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where forms with files are received: in a folder for this user's eyes only, as large as the vault takes them. */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

    /** What a form holds beside its file. */
    private static final long REST = 1024L * 1024;

    @Bean
    MultipartConfigElement multipartConfigElement(DataFolder data, Vault vault) {
        long largest = vault.limits(Viewer.House.at("vault.receive")).largest();
        Path folder = data.folder("run/uploads");
        clear(folder);
        // How large one file may be the vault says itself, on the page; the web server would have no page for it.
        return new MultipartConfigElement(folder.toString(), -1, largest + REST, 0);
    }

    /** What a crash left midway. */
    private static void clear(Path folder) {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
