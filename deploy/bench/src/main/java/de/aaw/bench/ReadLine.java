package de.aaw.bench;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One measure read by a caller who is known, against a constant answered to one. */
final class ReadLine implements Measurement {
    static final String NAME = "read";

    private static final int CLIENTS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration MEASURED = Duration.ofSeconds(10);

    private final Installation installation;
    private final Api api;
    private final Alliance alliance;

    ReadLine(Installation installation, Api api, Alliance alliance) {
        this.installation = installation;
        this.api = api;
        this.alliance = alliance;
    }

    @Override
    public List<Line> measure() throws Exception {
        List<String> addresses = alliance.measures().stream()
                .map(code -> installation.ports().service("measures") + "/v1/measures/" + code)
                .toList();
        Load.Result constant;
        try (App app = App.start(installation, "constant")) {
            constant = read(List.of(app.address() + "/constant"));
        }
        Load.Result measure = read(addresses);
        return List.of(new Line(
                NAME,
                "authenticated GET of one measure",
                measure.perSecond(),
                "requests/s",
                new Line.Limit("of a constant", constant.perSecond()),
                Reach.ratioAtLeast(0.4),
                Map.of("p99 ms", measure.p99(), "constant p99 ms", constant.p99())));
    }

    private Load.Result read(List<String> addresses) throws Exception {
        List<HttpRequest> requests = new ArrayList<>();
        for (String address : addresses) {
            requests.add(api.request("analyst", address).GET().build());
        }
        Load.together(CLIENTS, WARM_UP, requests, api::send);
        return Load.together(CLIENTS, MEASURED, requests, api::send);
    }
}
