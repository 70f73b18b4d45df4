package de.aaw.system.load;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One request that was sent once, and what came of it.
 *
 * @param failure why there is no answer
 */
public record Attempt(
        long number,
        Instant start,
        Instant end,
        Request request,
        @Nullable Reply reply,
        @Nullable String failure) {
    /** Refusals by 503 of which {@code /problems} says that nothing was changed. */
    private static final Set<String> NOTHING_DONE = Set.of("UNAVAILABLE", "PROJECTION_BEHIND", "EVENT_IN_QUARANTINE");

    public Outcome outcome() {
        if (reply == null) return Outcome.UNKNOWN;
        int status = reply.status();
        if (status < 400) return Outcome.OK;
        return status < 500 || (status == 503 && NOTHING_DONE.contains(String.valueOf(reply.code())))
                ? Outcome.FAILED
                : Outcome.UNKNOWN;
    }

    public String who() {
        return request.who();
    }

    public String service() {
        return request.service();
    }

    public String method() {
        return request.method();
    }

    public String path() {
        return request.path();
    }

    /** 0 where no answer came. */
    public int status() {
        return reply == null ? 0 : reply.status();
    }

    public @Nullable String retryAfter() {
        return reply == null ? null : reply.header("Retry-After");
    }

    /** Of the problem that was answered. */
    public @Nullable String code() {
        return reply == null ? null : reply.code();
    }

    /** What of it is kept in memory and in the file. */
    Attempt lean() {
        if (reply == null || status() >= 400) return this;
        boolean page = path().startsWith("/v1/changes");
        return new Attempt(number, start, end, request, page ? reply.withoutEvents() : reply.withoutValues(), null);
    }

    public boolean isOk() {
        return outcome() == Outcome.OK;
    }

    @Override
    public String toString() {
        String said = reply == null ? String.valueOf(failure) : status() + (code() == null ? "" : " " + code());
        return "#" + number + " " + who() + " " + method() + " " + service() + path() + " → " + said;
    }
}
