package org.saola.species.web.clients;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/**
 * What is answered.
 *
 * @param root the name of the outermost element where it is written as XML
 */
record ClientAnswer(String root, JsonNode body, HttpHeaders headers) {

    static final String TOTAL = "Total-Count";
    static final MediaType JSON = new MediaType("application", "json", StandardCharsets.UTF_8);
    static final MediaType XML = new MediaType("application", "xml", StandardCharsets.UTF_8);

    static ClientAnswer of(String root, JsonNode body) {
        return new ClientAnswer(root, body, new HttpHeaders());
    }

    ResponseEntity<byte[]> as(boolean xml) {
        byte[] bytes = xml ? Xml.of(root, body).getBytes(StandardCharsets.UTF_8) : Json.MAPPER.writeValueAsBytes(body);
        return ResponseEntity.ok()
                .headers(headers)
                // Each answer is for the holder of the token.
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate())
                .contentType(xml ? XML : JSON)
                .body(bytes);
    }
}
