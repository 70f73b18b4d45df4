package de.aaw.kit.rest.sample;

import org.jspecify.annotations.Nullable;

public record Thing(String code, int size, @Nullable String note, long version) {
    NewThing asNew() {
        return new NewThing(code, size, note, null, null, null, null, null, null);
    }
}
