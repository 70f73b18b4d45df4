package de.aaw.kit.rest.pages;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list; {@code next} is null on the last. */
public record Page<T>(
        @Schema(description = "The entries of this page, in the order of the list.", required = true)
        List<T> items,

        @Schema(description = "Path of the next page; null on the last.", nullable = true) @Nullable
        String next,

        @Schema(description = "Cursor of the next page, for the parameter after; null on the last.", nullable = true)
        @Nullable
        String nextCursor) {
    public Page {
        items = List.copyOf(items);
    }
}
