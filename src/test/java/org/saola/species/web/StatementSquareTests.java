package org.saola.species.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.saola.kernel.Language;
import org.saola.species.Statement;
import org.saola.species.StatementCheck;

/** Where others reach the house, a telephone held before the paper opens the page that checks it. */
class StatementSquareTests {

    @Test
    void a_telephone_reads_the_address_of_the_check_off_the_printed_paper() {
        Statement statement =
                PaperDesk.statement(PaperDesk.starterSet(), "Loxodonta africana", LocalDate.of(1999, 3, 1));
        PaperDesk.with(program -> {
            byte[] pdf = program.getBean(StatementPapers.class).pdf(statement, StatementCheck.SAME, new Language("en"));
            assertThat(read(pdf))
                    .isEqualTo("https://saola.example.org/species/statements/"
                            + statement.code().inGroups());
        });
    }

    private static String read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int width = page.getWidth();
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(
                            width, page.getHeight(), page.getRGB(0, 0, width, page.getHeight(), null, 0, width)))))
                    .getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReaderException unread) {
            return "no telephone reads it";
        }
    }
}
