package de.aaw.local;

/** The addresses and the first commands, printed once everything is ready. */
final class Welcome {
    private Welcome() {}

    static String text(Ports ports) {
        return """

                partners   %s/swagger-ui
                measures   %s/swagger-ui
                reporting  %s/swagger-ui
                identity   %s

                A token:   TOKEN=$(./aaw token office)
                A figure:  curl -H "Authorization: Bearer $TOKEN" '%s/v1/figures?indicator=ZUSAETZLICHE_PLAETZE&by=period:year'
                """.formatted(
                        ports.service("partners"),
                        ports.service("measures"),
                        ports.service("reporting"),
                        ports.realm(),
                        ports.service("reporting"));
    }
}
