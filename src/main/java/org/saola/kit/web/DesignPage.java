package org.saola.kit.web;

/** What the design page shows. */
public record DesignPage(DesignParts parts, DesignForm form, DesignTable table, DesignFigures figures) {}
