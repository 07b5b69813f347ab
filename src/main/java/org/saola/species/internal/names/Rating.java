package org.saola.species.internal.names;

import java.util.EnumSet;
import org.saola.species.MatchReason;

/** Says how like one name is to what was typed, and in what they differ. */
final class Rating {

    /** What each letter of a name weighs that was not typed: people shorten names more often than they add to them. */
    private static final int UNTYPED = 4;

    private static final int OUT_OF_ORDER = 4;
    private static final int OTHER_AUTHOR = 6;

    private final NameShelf shelf;
    private final Question question;

    Rating(NameShelf shelf, Question question) {
        this.shelf = shelf;
        this.question = question;
    }

    Found rate(int place) {
        Lists words = shelf.words();
        int from = words.start(place);
        int count = words.size(place);
        boolean scientific = shelf.kind(place).isScientific();
        EnumSet<MatchReason> reasons = Found.reasonsOf(shelf, place);
        Pairing pairing = Pairing.of(question, shelf.lexicon(), words, place);
        int cost = 0;
        boolean authors = false;
        int typedLetters = 0;
        int nameLetters = 0;
        for (int i = 0; i < question.words().size(); i++) {
            Word word = question.words().get(i);
            int known = pairing.to()[i];
            if (known < 0 && scientific && question.mayBeAuthor(i)) {
                authors = true;
            } else if (known < 0) {
                typedLetters += word.folded().length();
                cost += Spelling.LETTER * word.folded().length();
                reasons.add(MatchReason.MORE_WORDS);
            } else {
                int found = words.value(from + known);
                typedLetters += Question.isShortForm(word)
                        ? shelf.lexicon().length(found)
                        : word.folded().length();
                cost += pairing.costs()[i];
                explain(word, found, pairing.costs()[i], i, reasons);
            }
        }
        for (int j = 0; j < count; j++) {
            int letters = shelf.lexicon().length(words.value(from + j));
            nameLetters += letters;
            if (!pairing.has(j)) {
                cost += UNTYPED * letters;
                reasons.add(MatchReason.PART_OF_NAME);
            }
        }
        if (!pairing.isInOrder()) {
            cost += OUT_OF_ORDER;
            reasons.add(MatchReason.WORD_ORDER);
        }
        cost += authors ? author(place, reasons) : 0;
        signs(place, reasons);
        double score = 1 - (double) cost / (Spelling.LETTER * Math.max(1, Math.max(typedLetters, nameLetters)));
        return new Found(place, Math.clamp(score, 0, 0.99), reasons, false);
    }

    private void explain(Word word, int known, int cost, int number, EnumSet<MatchReason> reasons) {
        if (Question.isShortForm(word)) {
            reasons.add(number == 0 ? MatchReason.ABBREVIATED_GENUS : MatchReason.PART_OF_NAME);
        } else if (cost > 0) {
            String full = shelf.lexicon().word(known);
            if (full.contains(word.folded())) {
                reasons.add(MatchReason.PART_OF_NAME);
            } else if (Skeleton.stem(full).equals(Skeleton.stem(word.folded()))) {
                reasons.add(MatchReason.GENDER_ENDING);
            } else {
                reasons.add(MatchReason.MISSPELT);
            }
        }
    }

    private int author(int place, EnumSet<MatchReason> reasons) {
        var typed = question.words().stream().filter(Word::looksLikeAuthor).toList();
        var own = typed.subList(Math.min(1, typed.size()), typed.size());
        return switch (Authors.compare(own, shelf.author(place))) {
            case AGREES -> {
                reasons.add(MatchReason.AUTHOR_AGREES);
                yield 0;
            }
            case UNKNOWN -> {
                reasons.add(MatchReason.AUTHOR_IGNORED);
                yield 1;
            }
            case DIFFERS -> {
                reasons.add(MatchReason.AUTHOR_DIFFERS);
                // Behind one word it may as well be the rest of another name.
                yield OTHER_AUTHOR + (shelf.words().size(place) == 1 ? UNTYPED * letters(own) : 0);
            }
        };
    }

    private static int letters(java.util.List<Word> words) {
        return words.stream().mapToInt(word -> word.folded().length()).sum();
    }

    private void signs(int place, EnumSet<MatchReason> reasons) {
        TypedText.Signs signs = question.text().signs();
        if (signs.leftOut()) {
            reasons.add(MatchReason.QUALIFIER_IGNORED);
        }
        if (signs.subgenus()) {
            reasons.add(MatchReason.SUBGENUS_IGNORED);
        }
        if (question.text().hybridAt() >= 0 && shelf.text(place).hybridAt() < 0) {
            reasons.add(MatchReason.HYBRID_SIGN);
        }
    }
}
