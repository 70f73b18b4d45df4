package de.aaw.system.faults;

import java.util.List;
import java.util.stream.Stream;

/** Who reaches whom over the network; {@code client} is everybody outside. */
public record Link(String from, String to) {
    static final List<String> SERVICES = List.of("partners", "measures", "reporting");

    static final List<Link> ALL = Stream.concat(
                    Stream.of(new Link("keycloak", "postgres")),
                    SERVICES.stream()
                            .flatMap(service -> Stream.of(
                                    new Link("client", service),
                                    new Link(service, "postgres"),
                                    new Link(service, "kafka"),
                                    new Link(service, "keycloak"))))
            .toList();

    @Override
    public String toString() {
        return from + "-" + to;
    }
}
