package de.aaw.measures.measures;

import de.aaw.kit.rest.ids.Ids;
import de.aaw.kit.rest.preconditions.IfMatch;
import de.aaw.kit.rest.time.Instants;
import de.aaw.measures.actors.Actor;
import de.aaw.measures.measures.MeasureProposal.ProposedParticipant;
import de.aaw.measures.periods.OpenPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Proposing measures, changing them, and saying who takes part. */
@ApplicationScoped
public class MeasureRegister {
    private final Measures measures;
    private final NamedByMeasures named;
    private final MeasurePublisher publisher;
    private final Event<ReportingBasisChanged> objections;

    @Inject
    MeasureRegister(
            Measures measures,
            NamedByMeasures named,
            MeasurePublisher publisher,
            Event<ReportingBasisChanged> objections) {
        this.measures = measures;
        this.named = named;
        this.publisher = publisher;
        this.objections = objections;
    }

    @Transactional
    public Measure propose(
            Actor actor, MeasureCode code, MeasureProposal proposal, List<ProposedParticipant> participants) {
        OpenPeriod period = proposal.terms().period();
        named.checkDeclaration(proposal.terms());
        named.checkTargetGroups(proposal.terms());
        Lead lead = named.lead(proposal.lead(), period);
        List<Participant> taking = IntStream.range(0, participants.size())
                .mapToObj(i -> participant(participants.get(i), period, "/participants/" + i + "/partner"))
                .toList();
        Measure measure = new Measure(Ids.next(), code, proposal.terms(), lead, taking, Instants.now());
        refuseUnlessEditableBy(actor, measure);
        measures.add(measure);
        publisher.publish(measure, new MeasureChange.Proposed());
        return measure;
    }

    /** @param change from the present state to the new one; applied once the measure is locked */
    @Transactional
    public Measure change(Actor actor, String idOrCode, IfMatch ifMatch, UnaryOperator<MeasureProposal> change) {
        Measure measure = forChange(actor, idOrCode, ifMatch);
        MeasureProposal before = MeasureProposal.of(measure);
        MeasureProposal after = change.apply(before);
        if (!after.lead().equals(before.lead()) && !(actor instanceof Actor.Office)) {
            throw new MeasureRefused(new MeasureRefusal.LeadIsForTheOffice());
        }
        Lead lead = checked(measure, before, after);
        measure.change(after.terms(), lead, Instants.now()).ifPresent(changed -> {
            // Only the period is a basis of reports here; all of them are read for that, which a new title is not
            // worth.
            if (!after.terms().period().equals(before.terms().period()))
                objections.fire(new ReportingBasisChanged(measure));
            publisher.publish(measure, changed);
        });
        return measure;
    }

    @Transactional
    public Measure setParticipant(
            Actor actor, String idOrCode, IfMatch ifMatch, String partnerIdOrCode, ParticipantRole role) {
        Measure measure = forChange(actor, idOrCode, ifMatch);
        Participant participant = participant(new ProposedParticipant(partnerIdOrCode, role), measure.period(), "");
        measure.letTakePart(participant, Instants.now()).ifPresent(changed -> publisher.publish(measure, changed));
        return measure;
    }

    @Transactional
    public Measure removeParticipant(Actor actor, String idOrCode, IfMatch ifMatch, String partnerIdOrCode) {
        Measure measure = forChange(actor, idOrCode, ifMatch);
        measure.removeParticipant(partnerIdOrCode, Instants.now())
                .ifPresent(changed -> publisher.publish(measure, changed));
        return measure;
    }

    /** Needs no transaction: the version is read first, so whoever changes the measure between the statements leaves a tag that matches no more. */
    @Transactional(TxType.SUPPORTS)
    public Measure get(String idOrCode) {
        return measures.getWhole(idOrCode);
    }

    @Transactional
    public List<Measure> list(MeasureFilter filter, @Nullable String after, int limit) {
        List<Measure> found = measures.list(filter, after, limit);
        if (found.isEmpty()) { // what a measure carries is known, though its action field may have gone since
            named.checkFilter(filter);
        }
        return found;
    }

    private Measure forChange(Actor actor, String idOrCode, IfMatch ifMatch) {
        Measure measure = measures.getForChange(idOrCode);
        refuseUnlessEditableBy(actor, measure);
        ifMatch.check(measure.version());
        return measure;
    }

    /** Checks what is different: what was true when it was written stays, though partners have left or action fields gone since. */
    private Lead checked(Measure measure, MeasureProposal before, MeasureProposal after) {
        OpenPeriod period = after.terms().period();
        boolean otherPeriod = !period.equals(before.terms().period());
        if (!after.terms().declaration().equals(before.terms().declaration())
                || !after.terms().actionFields().equals(before.terms().actionFields())) {
            named.checkDeclaration(after.terms());
        }
        named.checkTargetGroups(after.terms());
        if (otherPeriod) {
            measure.participants()
                    .forEach(participant -> named.partner(participant.partner().code(), period, "/firstDay"));
        }
        return otherPeriod || !after.lead().equals(before.lead())
                ? named.lead(after.lead(), period)
                : measure.leads().getLast();
    }

    private Participant participant(ProposedParticipant proposed, OpenPeriod period, String pointer) {
        return new Participant(named.partner(proposed.partner(), period, pointer), proposed.role());
    }

    private static void refuseUnlessEditableBy(Actor actor, Measure measure) {
        if (!measure.mayBeEditedBy(actor)) {
            throw new MeasureRefused(new MeasureRefusal.NotYours(measure.code().text()));
        }
    }
}
