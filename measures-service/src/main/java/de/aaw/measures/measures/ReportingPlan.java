package de.aaw.measures.measures;

import de.aaw.kit.rest.ids.Ids;
import de.aaw.measures.indicators.IndicatorCode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What is to be reported of one indicator for one measure. */
@Entity
@Table(name = "reporting_plan")
public class ReportingPlan {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "measure_id")
    private Measure measure;

    @Column
    private IndicatorCode indicator;

    @Embedded
    private PlanTerms terms;

    @ElementCollection
    @CollectionTable(name = "plan_target", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<Target> targets = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled in by Hibernate
    protected ReportingPlan() {}

    ReportingPlan(Measure measure, IndicatorCode indicator, PlanTerms terms, List<Target> targets) {
        this.id = Ids.next();
        this.measure = measure;
        this.indicator = indicator;
        this.terms = terms;
        this.targets.addAll(targets);
    }

    /** Whether anything is different now. */
    boolean replaceBy(PlanTerms newTerms, List<Target> newTargets) {
        if (terms.equals(newTerms) && targets().equals(newTargets)) {
            return false;
        }
        terms = newTerms;
        targets.clear();
        targets.addAll(newTargets);
        return true;
    }

    public IndicatorCode indicator() {
        return indicator;
    }

    public PlanTerms terms() {
        return terms;
    }

    public Frequency frequency() {
        return terms.frequency();
    }

    public List<Target> targets() {
        return List.copyOf(targets);
    }
}
