package de.aaw.kit.rest.preconditions;

import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The versions that the caller says it has read. */
public record IfMatch(List<Long> versions) {
    // A weak tag (W/"7") is kept out: RFC 9110 compares strongly here, and a weak tag never equals anything.
    private static final Pattern TAG = Pattern.compile("\\s*(W/)?\"([^\"]*)\"\\s*(?:,|$)");
    private static final Pattern VERSION = Pattern.compile("(\\d{1,18})(?:-.*)?");
    private static final long NONE = -1;

    public IfMatch {
        versions = List.copyOf(versions);
    }

    /** Reads the header's value; one that is no list of entity tags is refused. */
    static IfMatch parse(String header) {
        List<Long> versions = new ArrayList<>();
        Matcher tag = TAG.matcher(header);
        int end = 0;
        while (end < header.length() && tag.find(end) && tag.start() == end) {
            end = tag.end();
            Matcher version = VERSION.matcher(tag.group(2));
            if (tag.group(1) == null && version.matches()) {
                versions.add(Long.valueOf(version.group(1)));
            }
        }
        if (end == 0 || end < header.length()) {
            throw Problem.of(KitProblem.BAD_HEADER).with("header", "If-Match").asException();
        }
        return new IfMatch(versions);
    }

    public boolean matches(long current) {
        return versions.contains(current);
    }

    /** Refuses with 412 unless the current version is the one that was read. */
    public void check(long current) {
        if (!matches(current)) {
            throw Problem.of(KitProblem.STALE).with("current", current).asException();
        }
    }

    /** The version that was read, or -1, which is nobody's version, where the header cannot match any. */
    public long version() {
        if (versions.size() > 1) {
            throw Problem.of(KitProblem.BAD_HEADER).with("header", "If-Match").asException();
        }
        return versions.isEmpty() ? NONE : versions.getFirst();
    }
}
