package de.aaw.measures;

import de.aaw.kit.testing.architecture.ServiceRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> rules() {
        return ServiceRules.of("de.aaw.measures")
                .feature("periods")
                .feature("wording")
                .feature("codelists")
                .feature("actors")
                .feature("alliance", "periods")
                .feature("indicators", "wording", "actors")
                .feature("measures", "periods", "wording", "codelists", "actors", "alliance", "indicators")
                .feature("reports", "periods", "wording", "codelists", "actors", "indicators", "measures")
                .feature("changes")
                .withEntities()
                .publishing()
                .tests();
    }
}
