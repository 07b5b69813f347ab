package org.saola.identity;

import java.util.List;

/** A page of agencies. @param total how many there are on all pages */
public record AgencyList(List<Agency> agencies, long total) {}
