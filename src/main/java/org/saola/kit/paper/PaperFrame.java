package org.saola.kit.paper;

/**
 * What stands around every page of a paper. All texts are in the reader's language.
 *
 * @param title of the document, as programs show it in their window
 * @param about one sentence on what it is, for those who search among documents
 * @param head at the top of every page, beside the name of the house
 * @param foot at the foot of every page, before the number of the page; empty for nothing
 * @param wide whether the pages lie on their long side, for tables of many columns
 */
public record PaperFrame(String title, String about, String head, String foot, boolean wide) {}
