package de.aaw.kit.inbox.rest;

import de.aaw.kit.rest.consistency.ConsistencyToken;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** Tells in the API's description that every operation waits for what the caller names. Runs at start-up, as a filter out of a jar has to. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP, priority = 20)
public class ConsistencyHeaders implements OASFilter {

    private static final Map<String, Parameter> HEADERS = Map.of(
            "ConsistencyToken",
            header(
                    ConsistencyToken.HEADER,
                    "Token that a write answered with, here or in another service: this request waits until what it names has arrived, else 503 projection-behind."
                            + " Several tokens: comma separated."),
            "Prefer",
            header(
                            "Prefer",
                            "wait=N: how many seconds to wait for what the Consistency-Token names; 5 unless said, at most 10.")
                    .example("wait=10"));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        Components components =
                document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.setComponents(components);
        new TreeMap<>(HEADERS).forEach(components::addParameter);
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(ConsistencyHeaders::complete));
    }

    private static void complete(Operation operation) {
        List<Parameter> said = operation.getParameters() == null ? List.of() : operation.getParameters();
        HEADERS.keySet().stream()
                .sorted()
                .filter(name -> said.stream().noneMatch(parameter -> means(parameter, name)))
                .toList()
                .forEach(name ->
                        operation.addParameter(OASFactory.createParameter().ref(name)));
    }

    private static boolean means(Parameter parameter, String name) {
        String header = name.equals("Prefer") ? "Prefer" : ConsistencyToken.HEADER;
        return header.equals(parameter.getName()) || ("#/components/parameters/" + name).equals(parameter.getRef());
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(In.HEADER)
                .description(description)
                .required(false)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
