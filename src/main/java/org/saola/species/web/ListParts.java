package org.saola.species.web;

import org.springframework.stereotype.Component;

/** What the pages of lists are made with. */
@Component
record ListParts(ListWords words, ListResults results, ListFiles files, DataStatus status) {}
