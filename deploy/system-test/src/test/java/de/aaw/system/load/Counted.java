package de.aaw.system.load;

/** What measures of the load report: an indicator of each way of adding up, and of each level of regions. */
enum Counted {
    EINTRITTE("PERSONS", "FLOW", "COUNTRY"),
    PLAETZE("PLACES", "FLOW", "LAND"),
    VERTRAEGE("CONTRACTS", "FLOW", "KREIS"),
    BETRIEBE("COMPANIES", "FLOW", "KREIS"),
    LOTSEN("PERSONS", "STOCK", "LAND"),
    ANTRAEGE("ITEMS", "CUMULATIVE", "COUNTRY"),
    QUOTE("PERCENT", "RATIO", "COUNTRY"),
    STAND("ITEMS", "QUALITATIVE", "COUNTRY");

    final String unit;
    final String type;
    final String level;

    Counted(String unit, String type, String level) {
        this.unit = unit;
        this.type = type;
        this.level = level;
    }
}
