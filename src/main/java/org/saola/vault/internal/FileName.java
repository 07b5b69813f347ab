package org.saola.vault.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the name that a browser sent harmless, and keeps it otherwise as it was given. */
final class FileName {

    /** In code points; every file system takes a name of this length. */
    private static final int LONGEST = 120;

    private static final int LONGEST_EXTENSION = 12;
    private static final String WITHOUT = "file";

    /** Windows takes these for devices, whatever their extension. */
    private static final Set<String> DEVICES =
            Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3");

    private FileName() {}

    /**
     * In Unicode’s form C; without folders before it, control characters, marks that turn the direction of reading, and what
     * file systems refuse.
     */
    static String harmless(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.codePoints()
                .filter(FileName::isVisible)
                .mapToObj(point -> "<>:\"|?*".indexOf(point) >= 0 ? "_" : Character.toString(point))
                .collect(Collectors.joining());
        // Systems drop dots and spaces at the end, and "a.exe." would become "a.exe".
        name = name.strip().replaceAll("[. ]+$", "").replaceAll("^[. ]+", "");
        name = shortened(name);
        if (name.isEmpty()) {
            return WITHOUT;
        }
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
        return DEVICES.contains(stem) ? "_" + name : name;
    }

    /** In small letters, without the dot; empty where there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            // Joiners belong to the spelling of Persian and of languages of India; other marks without a shape deceive.
            case Character.FORMAT -> point == 0x200C || point == 0x200D;
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** Cuts the middle out: the extension says what opens it. */
    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String end = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        int kept = name.offsetByCodePoints(0, LONGEST - end.codePointCount(0, end.length()));
        return name.substring(0, kept).strip() + end;
    }
}
