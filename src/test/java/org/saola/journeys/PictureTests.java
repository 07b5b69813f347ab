package org.saola.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Makes the pictures of the README; with {@code -Dsaola.pictures.write=true} they replace those in {@code docs/pictures}.
 *
 * <p>Of Saola as people see it, without the settings of the other journeys.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PictureTests extends Journey {

    @Test
    void pictures_the_menu() throws IOException {
        Path folder =
                Boolean.getBoolean("saola.pictures.write") ? Path.of("docs/pictures") : Path.of("target/pictures");
        Files.createDirectories(folder);
        Path picture = folder.resolve("menu.png");
        Page page = desktop();
        page.navigate(address("/menu?q=ivory&topic=forensics"));
        page.waitForLoadState();
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        assertThat(picture).isNotEmptyFile();
        assertThat(Path.of("docs/pictures/menu.png"))
                .as("the picture that the README shows")
                .isNotEmptyFile();
    }
}
