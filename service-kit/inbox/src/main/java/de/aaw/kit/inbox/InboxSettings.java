package de.aaw.kit.inbox;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Set;

/** What a deployment says about the inbox; defaults in META-INF/microprofile-config.properties. */
@ConfigMapping(prefix = "aaw.inbox")
interface InboxSettings {

    Set<String> topics();

    String group();

    String schema();

    Duration settleMargin();

    Duration settleInterval();

    Duration retryLongestWait();

    Duration transactionTimeout();

    boolean brokerNeededForReadiness();
}
