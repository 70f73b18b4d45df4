package de.aaw.measures.measures.rest;

import de.aaw.kit.rest.problems.KitProblem;
import de.aaw.kit.rest.problems.Problem;
import de.aaw.measures.measures.Bench;
import de.aaw.measures.measures.Lead;
import de.aaw.measures.measures.MeasureProposal.ProposedLead;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who leads a measure, as the API shows it. */
@Schema(name = "Lead", description = "Who leads, for a span of days: a partner or a bench.")
public record LeadJson(
        @Schema(description = "Code of the partner; null where a bench leads.", nullable = true, examples = "ba")
        @Nullable
        String partner,

        @Schema(description = "The bench; null where a partner leads.", nullable = true) @Nullable
        Bench bench,

        @Schema(description = "First day; null: open.", nullable = true) @Nullable
        LocalDate validFrom,

        @Schema(description = "First day after; null: open.", nullable = true) @Nullable
        LocalDate validTo) {

    static LeadJson of(Lead lead) {
        return new LeadJson(
                lead.partner() == null ? null : lead.partner().code(), lead.bench(), lead.validFrom(), lead.validTo());
    }

    /** Who is to lead. */
    @Schema(name = "LeadEntry", description = "Exactly one of partner and bench.")
    public record Entry(
            @Schema(description = "Code of a partner.", nullable = true, examples = "ba")
            @Size(min = 1, max = 60)
            @Nullable
            String partner,

            @Schema(description = "A bench, which leads jointly.", nullable = true) @Nullable
            Bench bench) {

        static Entry of(ProposedLead lead) {
            return new Entry(lead.partner(), lead.bench());
        }

        /** Refuses both and neither. */
        ProposedLead toLead() {
            if ((partner == null) == (bench == null)) {
                throw Problem.of(KitProblem.INVALID)
                        .error("/lead", "PARTNER_OR_BENCH")
                        .asException();
            }
            return new ProposedLead(partner, bench);
        }
    }
}
