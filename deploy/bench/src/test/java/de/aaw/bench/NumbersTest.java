package de.aaw.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"12345, 12300", "4.3149, 4.31", "0.43219, 0.432", "100, 100", "99.96, 100", "0.5, 0.5", "0, 0"})
    void aNumberHasThreeDigitsThatMeanSomething(double number, String text) {
        assertThat(Numbers.text(number)).isEqualTo(text);
    }
}
