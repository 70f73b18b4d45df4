package de.aaw.system.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What came of one request.
 *
 * @param status 0 where no answer came
 * @param code of the problem that was answered
 * @param waited how long the service was asked to wait for what it has not heard of yet
 */
record Answer(
        Instant start,
        Instant end,
        String service,
        String method,
        String path,
        int status,
        @Nullable String code,
        @Nullable String retryAfter,
        Duration waited) {

    Duration took() {
        return Duration.between(start, end);
    }

    boolean writes() {
        return !method.equals("GET");
    }

    boolean isHealth() {
        return path.startsWith("/q/health/");
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s  %s %s%s → %s%s after %d ms",
                start,
                method,
                service,
                path,
                status == 0 ? "no answer" : status,
                code == null ? "" : " " + code,
                took().toMillis());
    }
}
