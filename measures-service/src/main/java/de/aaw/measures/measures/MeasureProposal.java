package de.aaw.measures.measures;

import org.jspecify.annotations.Nullable;

/** What a caller wants a measure to be, partners still by their codes. */
public record MeasureProposal(MeasureTerms terms, ProposedLead lead) {

    /** Exactly one of both. */
    public record ProposedLead(
            @Nullable String partner, @Nullable Bench bench) {
        public ProposedLead {
            if ((partner == null) == (bench == null)) {
                throw new IllegalArgumentException("a partner or a bench leads");
            }
        }

        static ProposedLead of(Lead lead) {
            return new ProposedLead(
                    lead.partner() == null ? null : lead.partner().code(), lead.bench());
        }
    }

    /** A partner that is to take part. */
    public record ProposedParticipant(String partner, ParticipantRole role) {}

    static MeasureProposal of(Measure measure) {
        return new MeasureProposal(
                measure.terms(), ProposedLead.of(measure.leads().getLast()));
    }
}
