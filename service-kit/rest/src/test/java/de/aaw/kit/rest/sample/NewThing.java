package de.aaw.kit.rest.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public record NewThing(
        @NotNull @Size(min = 1, max = 20) String code,
        int size,
        @Nullable String note,
        @Nullable BigDecimal amount,
        @Nullable LocalDate day,
        @Nullable Instant at,
        @Nullable Kind kind,
        @Valid @Nullable List<Part> parts,
        @Nullable Map<String, String> labels) {

    public record Part(@NotNull String name, @Nullable Boolean flag) {}
}
