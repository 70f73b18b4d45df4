package de.aaw.measures.codelists;

/** How finely a region divides the country. */
public enum RegionLevel {
    COUNTRY,
    LAND,
    KREIS
}
