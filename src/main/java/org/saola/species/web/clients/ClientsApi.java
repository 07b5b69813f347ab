package org.saola.species.web.clients;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.saola.kernel.Factor;
import org.saola.kernel.OpenToAll;
import org.saola.kernel.Viewer;
import org.saola.species.internal.ClientSentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every address of the public API v1: one door, so that whatever is asked there is answered in the way of that API.
 *
 * <p>Scripts of other sites may ask, since they must send a token, and no cookie counts here.
 */
@RestController
@CrossOrigin(
        origins = "*",
        allowedHeaders = ClientsDoor.TOKEN,
        exposedHeaders = {ClientAnswer.TOTAL, HttpHeaders.LINK})
@OpenToAll(because = "it asks for a token itself, and says 401 with an empty body, as clients expect")
class ClientsApi {

    private static final Logger LOG = LoggerFactory.getLogger(ClientsApi.class);

    private final ClientRoutes routes;

    ClientsApi(ClientRoutes routes) {
        this.routes = routes;
    }

    @GetMapping(ClientsDoor.PREFIX + "**")
    ResponseEntity<?> answer(Viewer viewer, HttpServletRequest request) {
        if (!(viewer instanceof Viewer.Member member) || !member.factors().equals(Set.of(Factor.TOKEN))) {
            return ResponseEntity.status(401).build();
        }
        String path =
                request.getRequestURI().substring(request.getContextPath().length() + ClientsDoor.PREFIX.length());
        return routes.answer(member, path, request);
    }

    @ExceptionHandler
    ResponseEntity<?> fault(ClientFault fault, HttpServletRequest request) {
        return error(fault.sentence(), fault.what(), request);
    }

    @ExceptionHandler
    ResponseEntity<?> failure(Exception failure, HttpServletRequest request) {
        LOG.error("Failure at {}", request.getRequestURI(), failure);
        return error(ClientSentence.FAILURE, "", request);
    }

    private static ResponseEntity<?> error(ClientSentence sentence, String what, HttpServletRequest request) {
        ObjectNode body = Json.object();
        body.putObject("error").put("message", sentence.about(what));
        boolean xml = request.getRequestURI().endsWith(".xml");
        return ResponseEntity.status(sentence.status())
                .contentType(xml ? ClientAnswer.XML : ClientAnswer.JSON)
                .body(xml ? Xml.of("hash", body) : Json.MAPPER.writeValueAsString(body));
    }

    static MediaType gzip() {
        return MediaType.parseMediaType("application/gzip");
    }
}
