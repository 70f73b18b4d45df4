package de.aaw.measures.measures;

import de.aaw.measures.periods.OpenPeriod;
import de.aaw.measures.wording.LocalisedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a measure is, apart from who carries it and what is reported; it stands under one declaration and at least one of its action fields. */
@Embeddable
public record MeasureTerms(
        @Embedded
        @AttributeOverride(name = "de", column = @Column(name = "title_de"))
        @AttributeOverride(name = "en", column = @Column(name = "title_en"))
        LocalisedText title,

        @Embedded
        @AttributeOverride(name = "de", column = @Column(name = "description_de"))
        @AttributeOverride(name = "en", column = @Column(name = "description_en"))
        @Nullable
        LocalisedText description,

        @Enumerated(EnumType.STRING) @Nullable MeasureKind kind,
        String declaration,
        List<String> actionFields,
        List<String> targetGroups,
        @Embedded @Nullable OpenPeriod period,
        List<String> sources) {

    public MeasureTerms {
        actionFields = List.copyOf(actionFields);
        targetGroups = List.copyOf(targetGroups);
        sources = List.copyOf(sources);
        // Hibernate reads an embeddable whose columns are all null as null
        period = Objects.requireNonNullElse(period, OpenPeriod.ALWAYS);
    }

    @Override
    public OpenPeriod period() {
        return Objects.requireNonNullElse(period, OpenPeriod.ALWAYS);
    }
}
