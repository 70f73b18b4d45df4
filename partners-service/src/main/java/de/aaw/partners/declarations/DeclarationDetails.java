package de.aaw.partners.declarations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of a declaration that can be corrected; its term changes by amendment only. */
public record DeclarationDetails(LocalText title, @Nullable LocalDate signedOn, List<String> sources) {
    public DeclarationDetails {
        sources = List.copyOf(sources);
    }
}
