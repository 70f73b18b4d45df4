package de.aaw.measures;

import de.aaw.kit.testing.contracts.EventContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EventContractTest {
    @TestFactory
    Stream<DynamicTest> schemasExamplesAndAsyncApiAgree() {
        return EventContract.ofModule().tests();
    }
}
