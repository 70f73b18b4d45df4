package de.aaw.reporting.freshness;

import de.aaw.kit.inbox.Lag;
import de.aaw.kit.inbox.Lags;
import de.aaw.kit.inbox.Watermark;
import de.aaw.kit.inbox.Watermarks;
import de.aaw.reporting.derived.Serving;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jooq.DSLContext;

/** Reads the watermark, in the snapshot of a question or for itself. */
@ApplicationScoped
public class Freshness {

    private final Serving serving;
    private final Watermarks watermarks;
    private final Lags lags;

    Freshness(Serving serving, Watermarks watermarks, Lags lags) {
        this.serving = serving;
        this.watermarks = watermarks;
        this.lags = lags;
    }

    /** What exactly the figures hold that are read in the same transaction. */
    public Watermark watermark(DSLContext question) {
        return question.connectionResult(watermarks::current);
    }

    public Watermark watermark() {
        return serving.read(this::watermark);
    }

    public List<Lag> lags(Watermark watermark) {
        return lags.of(watermark);
    }
}
