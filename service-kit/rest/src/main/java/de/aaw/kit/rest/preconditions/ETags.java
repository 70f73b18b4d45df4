package de.aaw.kit.rest.preconditions;

import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;

/** Strong entity tags: the version, and after it whatever else the representation depends on. */
public final class ETags {
    private ETags() {}

    public static EntityTag of(long version, @Nullable Object... suffixes) {
        StringBuilder tag = new StringBuilder().append(version);
        for (Object suffix : suffixes) {
            if (suffix != null) {
                tag.append('-').append(suffix);
            }
        }
        return new EntityTag(tag.toString());
    }
}
