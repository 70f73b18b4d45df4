package de.aaw.reporting.aggregation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/** Random values that may stand in the database together: one per measure, period and region, years and their quarters apart. */
final class RandomValues {
    private static final String[] MEASURES = {"A", "B", "C"};
    private static final String[] REGIONS = {"DE-BY", "DE-NW", "DE-SN", "DE"};
    private static final ValueStatus[] STATUSES = {
        ValueStatus.REPORTED,
        ValueStatus.REPORTED,
        ValueStatus.PRELIMINARY,
        ValueStatus.ESTIMATED,
        ValueStatus.NOT_AVAILABLE,
        ValueStatus.NOT_APPLICABLE,
        ValueStatus.PLANNED
    };

    private final Random random;

    RandomValues(long seed) {
        random = new Random(seed);
    }

    List<AValue> of(AggregationType type) {
        var values = new ArrayList<AValue>();
        var taken = new HashSet<String>();
        int wanted = random.nextInt(25);
        while (values.size() < wanted) {
            var value = value(type);
            if (taken.add(value.measure() + value.period() + value.region())) values.add(value);
        }
        return values;
    }

    private AValue value(AggregationType type) {
        var measure = one(MEASURES);
        var period =
                String.valueOf(2015 + random.nextInt(4)) + (measure.equals("B") ? "-Q" + (1 + random.nextInt(4)) : "");
        var value = type == AggregationType.RATIO
                ? AValue.ratio(measure, period, decimal(), decimal())
                : AValue.of(measure, period, decimal());
        return value.in(one(REGIONS)).as(one(STATUSES), one(Precision.values()));
    }

    private String decimal() {
        return random.nextInt(100_000) + "." + random.nextInt(1000);
    }

    private <T> T one(T[] any) {
        return any[random.nextInt(any.length)];
    }
}
