/**
 * Papers: what is printed, sent, or laid before a court, as PDF made from a template with the same words as the pages.
 *
 * <p>A paper is tagged for those who hear it (PDF/UA-1) and fit to be kept for good (PDF/A-2), has page numbers and a
 * running head and foot, and is made without asking any other host for anything.
 *
 * <pre>{@code
 * byte[] pdf = papers.pdf(new Paper("menu/entry-paper", new EntryPaper(…)), Language.FR);
 * }</pre>
 *
 * <p>The template declares its record as every page does, and begins with
 * {@code th:replace="~{kit/paper :: paper(${page.frame}, ~{::main})}"}. It must be well-formed XML: every element is closed.
 * The look is {@code kit/paper/paper.css}, the same for all rooms.
 */
@NamedInterface("paper")
@NullMarked
package org.saola.kit.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
