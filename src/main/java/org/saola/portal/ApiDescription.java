package org.saola.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the OpenAPI document that programs get, and lays it out for people: one source for both. */
@Component
class ApiDescription {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int DEEPEST = 4;

    private final OpenApiWebMvcResource openApi;

    ApiDescription(OpenApiWebMvcResource openApi) {
        this.openApi = openApi;
    }

    ApiDocsPage page(HttpServletRequest request, Locale locale) {
        JsonNode document = document(request, locale);
        List<ApiDocsPage.Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                operations.add(operation(path.getKey(), method.getKey(), method.getValue(), document));
            }
        }
        return new ApiDocsPage(
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString(), operations);
    }

    private JsonNode document(HttpServletRequest request, Locale locale) {
        try {
            return JSON.readTree(openApi.openapiJson(request, "/api/openapi.json", locale));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("the API cannot be described", e);
        }
    }

    private static ApiDocsPage.Operation operation(String path, String method, JsonNode node, JsonNode document) {
        List<ApiDocsPage.Parameter> parameters = new ArrayList<>();
        for (JsonNode each : node.path("parameters")) {
            parameters.add(new ApiDocsPage.Parameter(
                    each.path("name").asString(),
                    type(each.path("schema"), document),
                    each.path("required").asBoolean(),
                    each.path("schema").path("default").asString(""),
                    each.path("description").asString("")));
        }
        List<ApiDocsPage.FieldRow> fields = new ArrayList<>();
        for (JsonNode media : node.path("responses").path("200").path("content")) {
            fields(media.path("schema"), document, 0, fields);
        }
        return new ApiDocsPage.Operation(
                node.path("operationId").asString(path),
                method.toUpperCase(Locale.ROOT),
                path,
                node.path("summary").asString(""),
                node.path("description").asString(""),
                parameters,
                fields,
                path.contains("{") ? "" : path);
    }

    private static void fields(JsonNode schema, JsonNode document, int depth, List<ApiDocsPage.FieldRow> rows) {
        JsonNode object = resolved(schema, document);
        if (object.has("items")) {
            fields(object.path("items"), document, depth, rows);
            return;
        }
        for (Map.Entry<String, JsonNode> property : object.path("properties").properties()) {
            rows.add(new ApiDocsPage.FieldRow(property.getKey(), type(property.getValue(), document), depth));
            if (depth < DEEPEST) {
                fields(property.getValue(), document, depth + 1, rows);
            }
        }
    }

    private static String type(JsonNode schema, JsonNode document) {
        JsonNode object = resolved(schema, document);
        if (object.has("items")) {
            return type(object.path("items"), document) + "[]";
        }
        if (object.has("enum")) {
            List<String> values = new ArrayList<>();
            object.path("enum").forEach(value -> values.add(value.asString()));
            return String.join(" | ", values);
        }
        JsonNode type = object.path("type");
        return type.isArray() ? type.path(0).asString() : type.asString("object");
    }

    private static JsonNode resolved(JsonNode schema, JsonNode document) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }
}
