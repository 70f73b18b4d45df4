package de.aaw.system.load;

import static de.aaw.system.load.World.one;

import de.aaw.system.load.Client.GaveUp;
import de.aaw.system.load.World.Undertaking;
import java.util.Map;

/**
 * Brings reports from nothing to accepted: as who reports of a measure, and as the office that decides. After each answer, also one that
 * did not come, it reads how far the report is and takes the next step.
 */
final class ReportingWork implements Activity {
    private static final int MOST_STEPS = 12;
    private static final int FIRST_YEAR = 2001;
    private static final int YEARS = 24;

    private final Client client;
    private final World world;
    private final Values values;

    ReportingWork(Client client, World world) {
        this.client = client;
        this.world = world;
        this.values = new Values(client.random, world);
    }

    @Override
    public void job() throws InterruptedException, GaveUp {
        Undertaking undertaking = one(client.random, world.undertakings);
        if (undertaking.isLarge() && client.random.nextInt(4) > 0) undertaking = one(client.random, world.undertakings);
        String path = "/v1/measures/" + undertaking.code() + "/reports/" + (FIRST_YEAR + client.random.nextInt(YEARS));
        boolean corrects = client.random.nextBoolean();
        for (int step = 0; step < MOST_STEPS; step++) {
            Reply report = client.get(undertaking.reporter(), "measures", path);
            String state = report.status() == 404
                    ? "NONE"
                    : report.body().path("state").asText();
            if (state.equals("ACCEPTED")) {
                if (!corrects) return;
                corrects = false;
            }
            step(undertaking, path, report, state);
        }
    }

    private void step(Undertaking undertaking, String path, Reply report, String state)
            throws InterruptedException, GaveUp {
        switch (state) {
            case "NONE" -> begin(undertaking, path);
            case "DRAFT", "RETURNED" -> {
                Reply saved = client.random.nextBoolean() ? save(undertaking, path, report) : report;
                if (saved.status() < 300) act(undertaking.reporter(), path + "/submission", saved, Body.NOTHING);
            }
            case "SUBMITTED" -> decide(path, report);
            case "ACCEPTED" -> act(undertaking.reporter(), path + "/corrections", report, reason());
            default -> throw new GaveUp(Request.get(undertaking.reporter(), "measures", path));
        }
    }

    private void begin(Undertaking undertaking, String path) throws InterruptedException, GaveUp {
        Reply measure = client.get(undertaking.reporter(), "measures", "/v1/measures/" + undertaking.code());
        if (measure.status() == 200) save(undertaking, path, measure);
    }

    private Reply save(Undertaking undertaking, String path, Reply read) throws InterruptedException, GaveUp {
        Body draft = values.draft(undertaking, client.mark());
        return client.insist(Request.of(undertaking.reporter(), "measures", "PUT", path, draft)
                .onGroundOf(read));
    }

    private void decide(String path, Reply report) throws InterruptedException, GaveUp {
        boolean back = client.random.nextInt(5) == 0;
        act("office-second", path + (back ? "/return" : "/acceptance"), report, back ? reason() : Body.NOTHING);
    }

    /** Now and then it is sent once more though it was answered: the answer has to be the same. */
    private void act(String who, String path, Reply read, Body body) throws InterruptedException, GaveUp {
        Request request = Request.of(who, "measures", "POST", path, body)
                .keyed(client.mark())
                .onGroundOf(read);
        client.insist(request);
        if (client.random.nextInt(4) == 0) client.insist(request);
    }

    private Body reason() {
        String mark = client.mark();
        return Body.of(Map.of("reason", "Nachgezählt " + mark), mark);
    }
}
