package de.aaw.kit.rest.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.aaw.kit.rest.json.StrictJson;
import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.zip.CRC32;

/** A place in a list as text: a checksum, so that a mistyped cursor or one of another list is noticed, and the typed record as JSON. */
final class Cursor {
    private Cursor() {}

    static String encode(Object place, String list) {
        try {
            byte[] json = StrictJson.mapper().writeValueAsBytes(place);
            byte[] all = ByteBuffer.allocate(Integer.BYTES + json.length)
                    .putInt(checksum(json, list))
                    .put(json)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static <C> C decode(String text, Class<C> type, String list) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(text);
            byte[] json = Arrays.copyOfRange(all, Math.min(Integer.BYTES, all.length), all.length);
            if (all.length <= Integer.BYTES || ByteBuffer.wrap(all).getInt() != checksum(json, list)) {
                throw refused();
            }
            return StrictJson.mapper().readValue(json, type);
        } catch (IllegalArgumentException | IOException e) {
            throw refused();
        }
    }

    private static int checksum(byte[] json, String list) {
        CRC32 crc = new CRC32();
        crc.update(list.getBytes(StandardCharsets.UTF_8));
        crc.update(json);
        return (int) crc.getValue();
    }

    private static RuntimeException refused() {
        return Problem.of(KitProblem.BAD_PARAMETER)
                .with("parameter", "after")
                .errorIn("after", "NOT_A_CURSOR", Map.of())
                .asException();
    }
}
