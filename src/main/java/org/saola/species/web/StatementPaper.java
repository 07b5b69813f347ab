package org.saola.species.web;

import org.saola.kit.paper.PaperFrame;

/**
 * A statement as it is laid before others on paper.
 *
 * @param statement what its page shows
 * @param checked when it was compared with the data, which the paper keeps saying from then on
 * @param verify how whoever holds the paper checks it
 */
public record StatementPaper(PaperFrame frame, StatementPage statement, String checked, String verify) {}
