package org.saola.kit.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What a telephone reads out of a square is the address that was put in. */
class QrCodeTests {

    private static final String ADDRESS = "https://saola.example.org/species/statements/7KPM-3XQW-9TCD-H2VA";
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @Test
    void a_telephone_reads_the_picture() throws IOException, ReaderException {
        String picture = QrCode.of(ADDRESS).picture();
        byte[] png = Base64.getDecoder().decode(picture.substring("data:image/png;base64,".length()));
        assertThat(read(ImageIO.read(new ByteArrayInputStream(png)))).isEqualTo(ADDRESS);
    }

    @Test
    void a_telephone_reads_the_path() throws ReaderException {
        QrCode square = QrCode.of(ADDRESS);
        BufferedImage image = new BufferedImage(square.size() * 4, square.size() * 4, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, image.getWidth(), image.getHeight());
        drawing.setColor(Color.BLACK);
        RUN.matcher(square.path())
                .results()
                .forEach(run -> drawing.fillRect(
                        Integer.parseInt(run.group(1)) * 4,
                        Integer.parseInt(run.group(2)) * 4,
                        Integer.parseInt(run.group(3)) * 4,
                        4));
        drawing.dispose();
        assertThat(read(image)).isEqualTo(ADDRESS);
    }

    @Test
    void keeps_letters_of_every_language() throws IOException, ReaderException {
        String picture = QrCode.of("https://saola.example.org/espèces/犀").picture();
        byte[] png = Base64.getDecoder().decode(picture.substring(picture.indexOf(',') + 1));
        assertThat(read(ImageIO.read(new ByteArrayInputStream(png)))).isEqualTo("https://saola.example.org/espèces/犀");
    }

    @Test
    void refuses_what_it_cannot_hold() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of(""));
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of("x".repeat(5_000)));
    }

    private static String read(BufferedImage image) throws ReaderException {
        int width = image.getWidth();
        LuminanceSource light = new RGBLuminanceSource(
                width, image.getHeight(), image.getRGB(0, 0, width, image.getHeight(), null, 0, width));
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)))
                    .getText();
        } catch (NotFoundException nothing) {
            return "";
        }
    }
}
