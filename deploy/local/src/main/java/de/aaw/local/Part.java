package de.aaw.local;

import de.aaw.servers.Probe;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One server or service of the local run: how it is started, what must be ready before, and how it is asked whether it lives.
 *
 * @param startWithin how long it may take to become ready before it counts as failed
 */
record Part(
        String name,
        String address,
        List<String> command,
        Map<String, String> environment,
        List<String> needs,
        Probe ready,
        Probe alive,
        Duration startWithin) {}
