package org.saola.vault.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells the type of a file by its first bytes, and which types are taken.
 *
 * <p>The name may only say more exactly what the bytes said: a ZIP named {@code .docx} is a document, a text named
 * {@code .js} is a script, and HTML named {@code .pdf} stays HTML. What the browser declared is not looked at.
 */
final class FileTypes {

    /** How many bytes are looked at. */
    static final int LOOKED_AT = 64 * 1024;

    /** Taken unless the operator says otherwise: what people write, scan, photograph, record, export and pack. */
    static final List<String> USUAL = List.of(
            "application/pdf",
            "application/rtf",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation",
            "text/plain",
            "text/csv",
            "text/tab-separated-values",
            "message/rfc822",
            "application/vnd.ms-outlook",
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "image/tiff",
            "image/bmp",
            "image/heic",
            "audio/mpeg",
            "audio/mp4",
            "audio/vnd.wave",
            "video/mp4",
            "video/quicktime",
            "application/zip");

    /** Never run by a browser that is told not to guess: everything else is handed out as bytes of no kind. */
    private static final Set<String> STILL = Set.copyOf(USUAL);

    /** A system runs these on opening, whatever their bytes are. */
    private static final Set<String> RUN = Set.of(
            ("ade adp apk app application appref-ms bash bat chm cmd com cpl csh dll dmg docm dotm exe gadget hta htm html "
                            + "img inf ins iso isp jar js jse jsp ksh lnk mht mhtml msc msh msi msp mst php pif pkg pl potm "
                            + "ppam ppsm pptm ps1 ps2 psm1 py pyc rb reg scf scr sct sh shtml svg svgz swf sys url vb vbe "
                            + "vbs vhd vhdx website wsc wsf wsh xhtml xht xlam xll xlsm xltm xml xsl xslt")
                    .split(" "));

    private final Set<String> taken;
    private final boolean usual;

    /** @param taken empty for the usual ones */
    FileTypes(List<String> taken) {
        this.usual = taken.isEmpty();
        this.taken = Set.copyOf(usual ? USUAL : taken);
    }

    /** @param first the bytes at the beginning, {@link #LOOKED_AT} of them where there are as many */
    String of(byte[] first, String name) {
        MediaType byBytes = detect(first, new Metadata());
        if (byBytes.equals(MediaType.OCTET_STREAM)) {
            // Asked with the name, it would believe the name alone.
            return byBytes.toString();
        }
        Metadata named = new Metadata();
        named.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        return detect(first, named).getBaseType().toString();
    }

    private static MediaType detect(byte[] first, Metadata metadata) {
        try {
            return MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(first), metadata);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** An operator who lists the types takes what has that type, also if it runs. */
    boolean takes(String type, String name) {
        return taken.contains(type) && !(usual && RUN.contains(FileName.extension(name)));
    }

    List<String> taken() {
        return taken.stream().sorted().toList();
    }

    /** Whether a browser, told so, might run what is in it. */
    static boolean isActive(String type) {
        return !STILL.contains(type);
    }
}
