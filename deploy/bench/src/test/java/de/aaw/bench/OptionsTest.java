package de.aaw.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static final List<String> NAMES = List.of("relay", "read");

    @Test
    void withoutOptionsEveryLineIsMeasured() {
        Options options = Options.parse(List.of(), NAMES);
        assertThat(NAMES).allMatch(options::includes);
        assertThat(options.json()).isFalse();
    }

    @Test
    void oneLineAloneCanBeMeasured() {
        Options options = Options.parse(List.of("--only", "read", "--json"), NAMES);
        assertThat(NAMES.stream().filter(options::includes)).containsExactly("read");
        assertThat(options.json()).isTrue();
    }

    @Test
    void anUnknownLineIsNamedWithThoseThereAre() {
        assertThatThrownBy(() -> Options.parse(List.of("--only", "write"), NAMES))
                .hasMessageContaining("relay, read");
        assertThatThrownBy(() -> Options.parse(List.of("--only"), NAMES)).hasMessageContaining("relay, read");
        assertThatThrownBy(() -> Options.parse(List.of("--fast"), NAMES)).hasMessageContaining("--fast");
    }
}
