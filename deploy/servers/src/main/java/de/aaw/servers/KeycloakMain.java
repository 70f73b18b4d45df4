package de.aaw.servers;

import java.lang.ProcessBuilder.Redirect;
import java.util.List;

/**
 * Keycloak as a child process: {@code --folder --cache --port --management-port --postgres-port --partners=a,b,c [--test-clients]
 * [--until-stdin-closes]}.
 */
public final class KeycloakMain {
    private KeycloakMain() {}

    public static void main(String[] args) {
        ServerProcess.run("keycloak", args, arguments -> {
            KeycloakSettings settings = new KeycloakSettings(
                    arguments.port("port"),
                    arguments.port("management-port"),
                    arguments.port("postgres-port"),
                    List.of(arguments.required("partners").split(",")),
                    arguments.has("test-clients"));
            KeycloakDistribution distribution = KeycloakDistribution.in(arguments.cache());
            Keycloak keycloak = Keycloak.start(arguments.folder(), distribution, settings, Redirect.INHERIT);
            return new ServerProcess.Started(keycloak.port(), keycloak::awaitEnd);
        });
    }
}
