package org.saola.portal.web.post;

/**
 * Asks whether news should end, or says that they have.
 *
 * @param href where the form is sent
 * @param subscribed whether news are sent at present
 */
public record UnsubscribePage(String href, boolean subscribed) {}
