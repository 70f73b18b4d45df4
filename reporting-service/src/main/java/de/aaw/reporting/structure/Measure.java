package de.aaw.reporting.structure;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a measure: who leads it and takes part, where it belongs, what it has to report. */
public record Measure(
        UUID id,
        String code,
        long version,
        LocalText title,
        @Nullable String kind,
        String declaration,
        List<String> actionFields,
        List<Lead> leads,
        List<Participant> participants,
        List<String> targetGroups,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<Plan> plans) {

    public Measure {
        requireNonNull(id, "id");
        requireNonNull(code, "code");
        requireNonNull(title, "title");
        requireNonNull(declaration, "declaration");
        actionFields = List.copyOf(requireNonNullElse(actionFields, List.of()));
        leads = List.copyOf(requireNonNullElse(leads, List.of()));
        participants = List.copyOf(requireNonNullElse(participants, List.of()));
        targetGroups = List.copyOf(requireNonNullElse(targetGroups, List.of()));
        plans = List.copyOf(requireNonNullElse(plans, List.of()));
    }

    public Optional<Lead> leadOn(LocalDate day) {
        return Dated.on(day, leads);
    }

    public Optional<Plan> planFor(String indicator) {
        return plans.stream().filter(plan -> plan.indicator().equals(indicator)).findFirst();
    }

    /** A partner by its code, or a bench; never both. */
    public record Lead(
            @Nullable PartnerRef partner,
            @Nullable Bench bench,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo)
            implements Dated {
        public Lead {
            if ((partner == null) == (bench == null)) {
                throw new IllegalArgumentException("a lead is a partner or a bench");
            }
        }
    }

    public record Participant(PartnerRef partner, ParticipantRole role) {
        public Participant {
            requireNonNull(partner, "partner");
            requireNonNull(role, "role");
        }
    }

    public enum ParticipantRole {
        CO_RESPONSIBLE,
        SUPPORTER
    }

    /** A partner as its id and its code, which never changes. */
    public record PartnerRef(UUID id, String code) {
        public PartnerRef {
            requireNonNull(id, "id");
            requireNonNull(code, "code");
        }
    }
}
