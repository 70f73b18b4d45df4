package de.aaw.local.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameTest {
    @Test
    void whatTheSystemAddsIsNoDifference() throws JsonProcessingException {
        assertThat(Same.covers(json("{\"a\":1,\"id\":7}"), json("{\"a\":1}"))).isTrue();
    }

    @Test
    void aNumberIsTheSameHoweverItIsWritten() throws JsonProcessingException {
        assertThat(Same.covers(json("{\"a\":1.0}"), json("{\"a\":1}"))).isTrue();
        assertThat(Same.covers(json("{\"a\":2}"), json("{\"a\":1}"))).isFalse();
    }

    @Test
    void nullAndAbsentAreTheSame() throws JsonProcessingException {
        assertThat(Same.covers(json("{}"), json("{\"a\":null}"))).isTrue();
        assertThat(Same.covers(json("{}"), json("{\"a\":0}"))).isFalse();
    }

    @Test
    void valuesAreComparedInWhateverOrderAndOneByOne() throws JsonProcessingException {
        JsonNode one = json("{\"v\":1}");
        JsonNode two = json("{\"v\":2}");
        assertThat(Same.covers(List.of(two, one), List.of(one, two))).isTrue();
        assertThat(Same.covers(List.of(one, one), List.of(one, two))).isFalse();
        assertThat(Same.covers(List.of(one, two), List.of(one))).isFalse();
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return Records.JSON.readTree(text);
    }
}
