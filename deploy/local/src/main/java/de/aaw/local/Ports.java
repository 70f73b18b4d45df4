package de.aaw.local;

/** Where everything of one local run listens, all on loopback; two runs with different offsets stand side by side. */
public record Ports(int offset) {
    public int partners() {
        return 8081 + offset;
    }

    public int measures() {
        return 8082 + offset;
    }

    public int reporting() {
        return 8083 + offset;
    }

    public int keycloak() {
        return 8180 + offset;
    }

    int keycloakManagement() {
        return 8190 + offset;
    }

    public int postgres() {
        return 15432 + offset;
    }

    public int kafka() {
        return 19092 + offset;
    }

    int kafkaController() {
        return 19093 + offset;
    }

    public String realm() {
        return "http://localhost:" + keycloak() + "/realms/aaw";
    }

    public String service(String name) {
        int port = switch (name) {
            case "partners" -> partners();
            case "measures" -> measures();
            case "reporting" -> reporting();
            default -> throw new Refusal("'" + name + "' is no service; there are partners, measures and reporting");
        };
        return "http://localhost:" + port;
    }
}
