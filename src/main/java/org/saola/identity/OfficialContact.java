package org.saola.identity;

/** Whom to call back about an application. @param page official, of the agency; may be empty */
public record OfficialContact(String name, String post, String email, String telephone, String page) {}
