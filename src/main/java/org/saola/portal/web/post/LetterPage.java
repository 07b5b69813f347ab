package org.saola.portal.web.post;

import java.util.List;
import java.util.Optional;
import org.saola.kit.Fact;
import org.saola.kit.StatusTag;
import org.saola.post.OutboxLetter;

/**
 * One letter.
 *
 * @param openHref where it can be opened; empty where it is not in the outbox
 * @param opened what it says, once it was opened
 */
public record LetterPage(
        String title, StatusTag status, List<Fact> facts, String openHref, Optional<OutboxLetter> opened) {}
