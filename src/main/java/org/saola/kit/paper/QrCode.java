package org.saola.kit.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * An address as a square that telephones read (ISO/IEC 18004), with the light margin that they need around it.
 *
 * <p>Trap: an address of this machine alone leads a telephone nowhere. Make one only where
 * {@code PublicAddress.isPublic()}.
 *
 * @param text the address that it holds
 * @param size of the square in modules, its margin included
 * @param path the dark modules, as the path of an SVG whose view box is the size
 */
public record QrCode(String text, int size, String path) {

    private static final int MARGIN = 4;

    /** So many pixels for a module: sharp at 600 dots per inch where the square is 3 cm wide. */
    private static final int PIXELS = 12;

    /** @throws IllegalArgumentException if the text is empty or longer than such a square can hold (about 2,300 bytes) */
    public static QrCode of(String text) {
        BitMatrix modules = modules(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int start = x;
                while (x < modules.getWidth() && modules.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    path.append("M%d %dh%dv1h-%dz".formatted(start, y, x - start, x - start));
                }
                x++;
            }
        }
        return new QrCode(text, modules.getWidth(), path.toString());
    }

    /** The square as a PNG in the form of an address, for papers. */
    public String picture() {
        BitMatrix modules = modules(text);
        int width = size * PIXELS;
        BufferedImage image = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < width; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, modules.get(x / PIXELS, y / PIXELS) ? 0x000000 : 0xFFFFFF);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static BitMatrix modules(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.MARGIN,
                                    MARGIN));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a square: " + text.length() + " letters", tooLong);
        }
    }
}
