package de.aaw.bench;

import java.util.List;

/** Measures one thing and its limit, next to each other in time. */
@FunctionalInterface
interface Measurement {
    List<Line> measure() throws Exception;
}
