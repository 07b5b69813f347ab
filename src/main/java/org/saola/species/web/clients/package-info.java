/**
 * The public API v1 of Species+, spoken by Saola, so that programs made for that one can read here.
 *
 * <p>Requests, parameters, headers, paging, status codes, keys and their order are those of that API: where they differ from
 * the rules of this house, they go before them.
 */
@NullMarked
package org.saola.species.web.clients;

import org.jspecify.annotations.NullMarked;
