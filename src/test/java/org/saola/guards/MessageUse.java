package org.saola.guards;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Which message keys are used: written in a template, or a string constant of a class.
 *
 * <p>A key may be put together from parts. What is fixed must then be more than the room's name: {@code
 * #{|menu.kind.${…}|}} and {@code "menu.kind." + kind} use every key that begins so.
 */
final class MessageUse {

    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{\\s*\\|?((?:\\$\\{[^{}]*}|[^{}|()])+)");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern CHANGING = Pattern.compile("__\\$\\{[^{}]*}__|\\$\\{[^{}]*}|%[sd]|\\x01");
    private static final Pattern KEY = Pattern.compile("[a-z]+(?:\\.[a-zA-Z0-9_-]+)+");
    private static final Pattern OPEN_KEY =
            Pattern.compile("[a-z]+\\.[a-zA-Z0-9_.-]*[a-zA-Z0-9_]+[.-][a-zA-Z0-9_.\\x01-]*");

    /** Keys written out in templates. */
    private final Set<String> inTemplates = new TreeSet<>();

    private final Set<String> keys = new TreeSet<>();
    private final List<Pattern> patterns = new ArrayList<>();

    private MessageUse() {}

    static MessageUse read(Path templates, Path classes) {
        MessageUse use = new MessageUse();
        for (Path file : House.files(templates, ".html")) {
            String text = COMMENT.matcher(House.text(file)).replaceAll("");
            IN_TEMPLATE.matcher(text).results().forEach(found -> {
                String key = CHANGING.matcher(found.group(1).strip()).replaceAll("\u0001");
                use.add(key);
                if (KEY.matcher(key).matches()) {
                    use.inTemplates.add(key);
                }
            });
        }
        House.files(classes, ".class").forEach(use::addClass);
        return use;
    }

    /** Adds a key that something refers to by its value, such as the code of a problem. */
    void add(String text) {
        String key = CHANGING.matcher(text).replaceAll("\u0001");
        if (KEY.matcher(key).matches()) {
            keys.add(key);
        } else if (OPEN_KEY.matcher(key).matches()) {
            String open = key.contains("\u0001") ? key : key + "\u0001";
            patterns.add(Pattern.compile("\\Q" + open.replace("\u0001", "\\E.+\\Q") + "\\E"));
        }
    }

    Set<String> inTemplates() {
        return inTemplates;
    }

    boolean uses(String key) {
        return keys.contains(key)
                || patterns.stream().anyMatch(pattern -> pattern.matcher(key).matches());
    }

    /** The texts that the code of a class holds. */
    static Stream<String> strings(JavaClass type) {
        try (InputStream file = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return StreamSupport.stream(
                            ClassFile.of()
                                    .parse(file.readAllBytes())
                                    .constantPool()
                                    .spliterator(),
                            false)
                    .mapMulti((entry, texts) -> {
                        if (entry instanceof StringEntry text) {
                            texts.accept(text.stringValue());
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Strings in code may be parts of keys; those in annotations are found among the names of a class, and only whole. */
    private void addClass(Path file) {
        try {
            for (PoolEntry entry : ClassFile.of().parse(file).constantPool()) {
                if (entry instanceof StringEntry text) {
                    add(text.stringValue());
                } else if (entry instanceof Utf8Entry name
                        && KEY.matcher(name.stringValue()).matches()) {
                    keys.add(name.stringValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
