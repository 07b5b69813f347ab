package org.saola.kit.paper;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays a document out and writes it as PDF. */
final class PaperPrinter {

    /** Pictures that are in the document itself are the only thing that is loaded while a paper is made. */
    private static final String WITHIN = "data:image/png;base64,";

    /** The class of the body that {@link PaperFrame#wide()} gives. */
    private static final String WIDE = "wide";

    /** The measures of the letters, so that a cut which no word is set in is not read again for each paper. */
    private static final FSDefaultCacheStore MEASURES = new FSDefaultCacheStore();

    static {
        XRLog.setLoggerImpl(new PaperLog());
    }

    private PaperPrinter() {}

    static byte[] print(Document document, Locale locale) {
        dress(document);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(document, null)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Saola")
                .useUnicodeLineBreaker(new LineEnds(locale))
                .useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, MEASURES)
                .useExternalResourceAccessControl(
                        (uri, kind) -> uri.startsWith(WITHIN), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, kind) -> uri.startsWith(WITHIN), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .toStream(out);
        for (PaperLetters.Cut cut : PaperLetters.Cut.values()) {
            builder.useFont(
                    cut::open,
                    PaperLetters.FAMILY,
                    cut.weight(),
                    cut.isSlanted() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Puts the look of papers into the head. A template has none of its own: there is one look for all rooms. */
    private static void dress(Document document) {
        Element body = (Element) document.getElementsByTagName("body").item(0);
        Element style = document.createElement("style");
        style.setTextContent(look("paper") + (body.getAttribute("class").equals(WIDE) ? look("paper-wide") : ""));
        document.getElementsByTagName("head").item(0).appendChild(style);
    }

    private static String look(String name) {
        try (InputStream stream = PaperPrinter.class.getResourceAsStream("/kit/paper/" + name + ".css")) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks the look of papers");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
