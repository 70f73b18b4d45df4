package de.aaw.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far behind the log we are, by the ends of the log as they were read last (at most about a second ago while the brokers answer). */
@ApplicationScoped
public class Lags {

    private volatile @Nullable Sight last;

    /** Every partition of the consumed topics, also empty ones; nothing before the log's ends were read for the first time. */
    public List<Lag> of(Watermark watermark) {
        Sight sight = last;
        return sight == null ? List.of() : sight.lags(watermark);
    }

    void seen(Sight sight) {
        last = sight;
    }

    @Nullable
    Sight last() {
        return last;
    }
}
