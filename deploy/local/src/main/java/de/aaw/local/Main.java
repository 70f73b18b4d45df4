package de.aaw.local;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The commands of {@code ./aaw} that talk to a local run; what cannot be done ends with one clear line and exit code 1. */
public final class Main {
    /** Its clients tell the terminal about every connection; whether Kafka answers is told by the probes. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        KAFKA.setLevel(Level.OFF);
        try {
            run(Home.here(), arguments[0], Arrays.asList(arguments).subList(1, arguments.length));
        } catch (Refusal refusal) {
            System.err.println("aaw: " + refusal.getMessage());
            System.exit(1);
        }
    }

    private static void run(Home home, String command, List<String> arguments) throws Exception {
        switch (command) {
            case "up" -> up(home, arguments);
            case "down" -> Down.stop(home, new Display(System.out));
            case "status" -> System.exit(Status.print(home, System.out) ? 0 : 1);
            case "token" -> System.out.println(Token.of(RunFile.ports(home), one(arguments, "WHO")));
            case "events" -> Events.follow(RunFile.ports(home), one(arguments, "TOPIC"), System.out);
            case "psql" -> psql(RunFile.ports(home), arguments);
            default -> throw new Refusal("unknown command '" + command + "'");
        }
    }

    private static void up(Home home, List<String> arguments) throws Exception {
        Options options = Options.parse(arguments);
        if (options.detach()) new Detached(home).start(arguments);
        else System.exit(new Launcher(home, options, new Display(System.out)).run() ? 0 : 1);
    }

    private static void psql(Ports ports, List<String> arguments) throws Exception {
        String service = arguments.isEmpty() ? "" : arguments.getFirst();
        if (!Parts.SERVICES.contains(service)) throw new Refusal("whose database? partners, measures or reporting");
        try (Connection connection = Database.connect(ports, service);
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            Sql sql = new Sql(connection, System.out);
            if (arguments.size() == 3 && arguments.get(1).equals("-c")) sql.run(arguments.get(2));
            else sql.converse(in, System.console() == null ? "" : service + "=> ");
        } catch (SQLException e) {
            throw new Refusal("PostgreSQL does not answer (" + e.getMessage() + "); see ./aaw status");
        }
    }

    private static String one(List<String> arguments, String name) {
        if (arguments.size() != 1) throw new Refusal("this command takes one argument: " + name);
        return arguments.getFirst();
    }
}
