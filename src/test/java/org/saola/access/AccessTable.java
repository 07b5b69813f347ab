package org.saola.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each address answered to whom, as text for the person who reviews access. */
final class AccessTable {

    private final List<String> actors;
    private final Map<String, Map<String, String>> answers = new TreeMap<>();

    AccessTable(List<String> actors) {
        this.actors = actors;
    }

    void note(String address, String actor, String answer) {
        answers.computeIfAbsent(address, key -> new TreeMap<>()).put(actor, answer);
    }

    /** For each address, each answer with those who got it; what a role got in both countries is told once. */
    String text() {
        StringBuilder text = new StringBuilder();
        answers.forEach((address, byActor) -> {
            text.append(address).append('\n');
            Map<String, List<String>> byAnswer = new LinkedHashMap<>();
            actors.forEach(actor -> byAnswer.computeIfAbsent(
                            byActor.getOrDefault(actor, "not asked"), key -> new ArrayList<>())
                    .add(actor));
            byAnswer.forEach((answer, who) -> text.append("    %-12s %s%n".formatted(answer, names(who))));
        });
        return text.toString();
    }

    private String names(List<String> who) {
        if (who.size() == actors.size()) {
            return "everybody";
        }
        List<String> names = new ArrayList<>();
        for (String actor : who) {
            String role = actor.replaceFirst(" (here|abroad)$", "");
            boolean both = who.contains(role + " here") && who.contains(role + " abroad");
            String name = both ? role : actor;
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return names.size() == actors.size() / 2 && !names.contains("nobody") && who.size() == actors.size() - 1
                ? "everybody signed in"
                : String.join(", ", names);
    }
}
