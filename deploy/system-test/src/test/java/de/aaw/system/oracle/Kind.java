package de.aaw.system.oracle;

/** What there is in the registers, where it is read, and on which topic it is published. */
enum Kind {
    PARTNER("partners", "/v1/partners", "aaw.partners.partner"),
    DECLARATION("partners", "/v1/declarations", "aaw.partners.declaration"),
    INDICATOR("measures", "/v1/indicators", "aaw.measures.indicator"),
    MEASURE("measures", "/v1/measures", "aaw.measures.measure");

    final String service;
    final String path;
    final String topic;

    Kind(String service, String path, String topic) {
        this.service = service;
        this.path = path;
        this.topic = topic;
    }
}
