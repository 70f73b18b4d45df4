package de.aaw.reporting;

import de.aaw.kit.testing.architecture.ServiceRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return ServiceRules.of("de.aaw.reporting")
                .feature("periods")
                .feature("regions")
                .feature("aggregation", "periods")
                .feature("schema", "aggregation")
                .feature("derived")
                .feature("structure", "periods", "aggregation", "schema")
                .feature("facts", "periods", "regions", "aggregation", "schema", "structure")
                .feature("rollups", "aggregation", "schema", "facts")
                .feature("intake", "derived", "facts", "rollups")
                .feature("rebuilds", "derived", "facts", "rollups", "intake")
                .feature("freshness", "derived")
                .feature(
                        "figures",
                        "periods",
                        "regions",
                        "aggregation",
                        "derived",
                        "structure",
                        "facts",
                        "rollups",
                        "freshness")
                .writingOnlyFrom("facts", "rollups", "rebuilds")
                .tests();
    }
}
