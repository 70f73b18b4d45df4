package de.aaw.system.load;

import static de.aaw.system.load.World.one;

import com.fasterxml.jackson.databind.JsonNode;
import de.aaw.system.load.Client.GaveUp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Analysts: figures by any dimension, what they are made of, and figures as of an instant that has just passed. */
final class Asking implements Activity {
    /** Every {@code by} that the cube offers. */
    public static final List<String> DIMENSIONS =
            List.of("period:year", "measure", "partner", "bench", "actionField", "declaration", "land");

    private static final int LONGEST_AGO = 30_000;

    private final Client client;
    private final World world;

    Asking(Client client, World world) {
        this.client = client;
        this.world = world;
    }

    @Override
    public void job() throws InterruptedException, GaveUp {
        Counted counted =
                one(client.random, List.of(Counted.EINTRITTE, Counted.PLAETZE, Counted.LOTSEN, Counted.QUOTE));
        String question = "/v1/figures?indicator=" + world.indicator(counted) + "&by=" + one(client.random, DIMENSIONS);
        if (client.random.nextBoolean()) client.get("analyst", "reporting", question + "&asOf=" + someInstant());
        else explained(client.get("analyst", "reporting", question));
    }

    private void explained(Reply figures) throws InterruptedException, GaveUp {
        JsonNode cells = figures.body().path("cells");
        String link = cells.path(client.random.nextInt(cells.size() + 1))
                .path("contributions")
                .asText("");
        if (!link.isEmpty()) client.get("analyst", "reporting", link);
    }

    private Instant someInstant() {
        return Instant.now().minusMillis(client.random.nextLong(LONGEST_AGO)).truncatedTo(ChronoUnit.MILLIS);
    }
}
