package de.aaw.kit.rest.idempotency;

import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Whose POST to what is meant: the key alone says nothing, another caller may use the same. */
record IdempotencyKey(String caller, String method, String uri, String key) {
    static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,255}");

    IdempotencyKey {
        if (!VISIBLE.matcher(key).matches()) {
            throw Problem.of(KitProblem.BAD_HEADER).with("header", HEADER).asException();
        }
    }

    /** Fixed in length, whatever the path: an index takes no long keys. */
    String digest() {
        return sha256(String.join("\n", caller, method, uri, key).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What is kept of a body. The key itself is kept nowhere, so from this nobody can find out by trying which body it was:
     * a body may speak of a person who has a right to be forgotten.
     */
    String seal(String bodyDigest) {
        return sha256(String.join("\n", caller, method, uri, key, bodyDigest).getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(newSha256().digest(bytes));
    }

    static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
