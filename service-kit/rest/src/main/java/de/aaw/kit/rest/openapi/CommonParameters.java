package de.aaw.kit.rest.openapi;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** Headers that the kit reads on every operation of a kind. */
final class CommonParameters {
    private static final Set<HttpMethod> CHANGING_WHAT_IS = Set.of(HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private CommonParameters() {}

    static void addTo(Components components) {
        components.addParameter(
                "IfMatch",
                header("If-Match", "ETag of what was read; needed on everything that exists already.", "\"7\""));
        components.addParameter(
                "IdempotencyKey",
                header(
                        "Idempotency-Key",
                        "Any text of the caller's own, 1 to 255 visible characters: the same request sent again with it happens once.",
                        "0199f0c2-7c1e-7b3a-9a55-2f4a5d0b8c11"));
        components.addParameter(
                "AcceptLanguage",
                header("Accept-Language", "Language of the texts: de or en; English where it is neither.", "de"));
    }

    static void addTo(PathItem path, HttpMethod method, Operation operation) {
        add(path, operation, "AcceptLanguage");
        if (CHANGING_WHAT_IS.contains(method)) {
            add(path, operation, "IfMatch");
        } else if (method == HttpMethod.POST) {
            add(path, operation, "IdempotencyKey");
        }
    }

    private static void add(PathItem path, Operation operation, String name) {
        String ref = "#/components/parameters/" + name;
        if (!refersTo(operation.getParameters(), ref) && !refersTo(path.getParameters(), ref)) {
            operation.addParameter(OASFactory.createParameter().ref(name));
        }
    }

    private static boolean refersTo(@org.jspecify.annotations.Nullable List<Parameter> parameters, String ref) {
        return parameters != null && parameters.stream().anyMatch(parameter -> ref.equals(parameter.getRef()));
    }

    private static Parameter header(String name, String description, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(In.HEADER)
                .description(description)
                .required(false)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING))
                .example(example);
    }
}
