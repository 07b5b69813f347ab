package org.saola.kit.paper;

/** What a paper is made from. @param template such as {@code menu/entry-paper} @param page the record that it declares */
public record Paper(String template, Record page) {}
