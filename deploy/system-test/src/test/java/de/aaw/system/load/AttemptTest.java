package de.aaw.system.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptTest {
    @ParameterizedTest
    @CsvSource({
        "200, , OK",
        "304, , OK",
        "409, CONFLICT, FAILED",
        "412, STALE, FAILED",
        "503, UNAVAILABLE, FAILED",
        "503, PROJECTION_BEHIND, FAILED",
        "503, OUTCOME_UNKNOWN, UNKNOWN",
        "503, , UNKNOWN",
        "500, INTERNAL, UNKNOWN",
        "0, , UNKNOWN"
    })
    void onlyAnAnswerThatPromisesSoSaysThatNothingWasDone(int status, @Nullable String code, Outcome expected) {
        Reply reply = new Reply(status, Map.of(), code == null ? "" : "{\"code\":\"" + code + "\"}");
        Attempt attempt = new Attempt(
                1, Instant.EPOCH, Instant.EPOCH, Request.get("", "partners", "/"), status == 0 ? null : reply, null);

        assertThat(attempt.outcome()).isEqualTo(expected);
    }
}
