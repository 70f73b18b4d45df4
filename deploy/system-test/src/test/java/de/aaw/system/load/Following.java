package de.aaw.system.load;

import de.aaw.system.load.Client.GaveUp;
import org.jspecify.annotations.Nullable;

/** Somebody without Kafka who follows the published changes of a service, page by page. */
final class Following implements Activity {
    private final Client client;
    private final String service;
    private @Nullable String cursor;

    Following(Client client, String service) {
        this.client = client;
        this.service = service;
    }

    @Override
    public void job() throws InterruptedException, GaveUp {
        String after = cursor == null ? "" : "&after=" + cursor;
        Reply page = client.get("office", service, "/v1/changes?limit=100" + after);
        String next = page.body().path("nextCursor").textValue();
        if (next != null) cursor = next;
    }
}
