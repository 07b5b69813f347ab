package org.saola.portal.web.identity;

/** Leads on to a provider of sign-in. @param title of the provider @param address there */
public record ProviderLeadPage(String title, String address) {}
