package org.saola.store;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns the options that people type into the settings that Spring knows.
 *
 * <p>{@code --data DIR}, {@code --port N} and {@code --demo}; {@code --data=DIR} is understood too. An option with a dot
 * in its name, such as {@code --saola.data=DIR}, is a setting already and passes as it is. Anything else is wrong use.
 */
final class StartOptions {

    private StartOptions() {}

    static String[] toSettings(String... args) {
        // By name, so that the last of two counts: Spring would make a list of them.
        Map<String, String> settings = new LinkedHashMap<>();
        Iterator<String> rest = List.of(args).iterator();
        while (rest.hasNext()) {
            String setting = toSetting(rest.next(), rest);
            settings.put(setting.replaceFirst("=.*", ""), setting);
        }
        return settings.values().toArray(String[]::new);
    }

    private static String toSetting(String arg, Iterator<String> rest) {
        int equals = arg.indexOf('=');
        String name = equals < 0 ? arg : arg.substring(0, equals);
        return switch (name) {
            case "--data" -> "--saola.data=" + value(name, arg, equals, rest);
            case "--port" -> "--server.port=" + port(value(name, arg, equals, rest));
            case "--demo" -> "--saola.demo=true";
            default -> {
                if (name.startsWith("--") && name.contains(".")) {
                    yield arg;
                }
                throw StartFailure.wrongUse(
                        "The option " + name + " is not known; there are --data DIR, --port N and --demo.");
            }
        };
    }

    private static String value(String name, String arg, int equals, Iterator<String> rest) {
        String value = equals >= 0 ? arg.substring(equals + 1) : rest.hasNext() ? rest.next() : "";
        if (value.isBlank() || value.startsWith("--")) {
            throw StartFailure.wrongUse("The option " + name + " needs a value, for example "
                    + (name.equals("--port") ? "--port 8080." : "--data ./data."));
        }
        return value;
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // The sentence below is the same for "eighty" and for 80000.
        }
        throw StartFailure.wrongUse("The port " + text + " is not a number from 0 to 65535.");
    }
}
