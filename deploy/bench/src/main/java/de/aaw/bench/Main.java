package de.aaw.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code ./aaw bench}: starts the packaged services, measures line by line, and prints the table; exit code 1 where something could not be measured. */
public final class Main {
    /** Its clients tell the terminal about every connection. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    /** With the minute that stopping may take, a run ends within a quarter of an hour. */
    private static final Duration LONGEST = Duration.ofMinutes(14);

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        KAFKA.setLevel(Level.OFF);
        Options options;
        try {
            options = Options.parse(Arrays.asList(arguments), names());
        } catch (IllegalArgumentException e) {
            System.err.println("aaw bench: " + e.getMessage());
            System.exit(2);
            return;
        }
        Report report = run(options);
        System.out.println(options.json() ? report.json() : report.text());
        System.exit(report.notMeasured().isEmpty() ? 0 : 1);
    }

    private static List<String> names() {
        return List.of(
                RelayLine.NAME,
                BrokerLine.NAME,
                FigureLine.NAME,
                ProjectionLine.NAME,
                ReportsLine.NAME,
                ReadLine.NAME,
                StartUpLine.NAME,
                MemoryLine.NAME);
    }

    private static Report run(Options options) throws Exception {
        Path root =
                Path.of(System.getProperty("aaw.root", ".")).toAbsolutePath().normalize();
        say("starting the services");
        try (TimeLimit limit = new TimeLimit(LONGEST);
                Installation installation = Installation.start(root)) {
            Map<String, String> setUp = SetUp.of(installation);
            List<Line> lines = new ArrayList<>();
            Map<String, String> notMeasured = new LinkedHashMap<>();
            for (Map.Entry<String, Measurement> one : measurements(installation).entrySet()) {
                if (options.includes(one.getKey())) {
                    measure(one.getKey(), () -> limit.within(one.getValue()::measure), lines, notMeasured);
                }
            }
            return new Report(setUp, lines, notMeasured);
        }
    }

    /** In the order in which they are measured: what fills the database most comes late, what asks for the load of all others last. */
    private static Map<String, Measurement> measurements(Installation installation) throws Exception {
        Api api = new Api(installation.ports());
        Alliance alliance = new Alliance(api);
        Map<String, Measurement> all = new LinkedHashMap<>();
        all.put(BrokerLine.NAME, new BrokerLine(installation, alliance));
        all.put(FigureLine.NAME, new FigureLine(api, alliance));
        all.put(ReportsLine.NAME, new ReportsLine(installation, alliance));
        all.put(ReadLine.NAME, new ReadLine(installation, api, alliance));
        all.put(RelayLine.NAME, new RelayLine(installation, alliance));
        all.put(ProjectionLine.NAME, new ProjectionLine(installation, alliance));
        all.put(MemoryLine.NAME, new MemoryLine(installation, api, alliance));
        all.put(StartUpLine.NAME, new StartUpLine(installation));
        return all;
    }

    private static void measure(
            String name, Measurement measurement, List<Line> lines, Map<String, String> notMeasured) {
        say("measuring " + name);
        try {
            lines.addAll(measurement.measure());
        } catch (Exception e) {
            e.printStackTrace();
            notMeasured.put(name, e.toString());
        }
    }

    private static void say(String words) {
        System.err.println("bench: " + words + " …");
    }
}
