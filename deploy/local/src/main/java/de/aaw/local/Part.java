package de.aaw.local;

import de.aaw.servers.Probe;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One server or service of the local run: how it is started, what must be ready before, and how it is asked whether it lives.
 *
 * @param announcement the line by which it says itself that it has started, or empty; a probe alone could be answered by what a former life left running
 * @param startWithin how long it may take to become ready before it counts as failed
 */
record Part(
        String name,
        String address,
        List<String> command,
        Map<String, String> environment,
        List<String> needs,
        String announcement,
        Probe ready,
        Probe alive,
        Duration startWithin) {}
