package de.aaw.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final Duration LENGTH = Duration.ofMinutes(14);

    @Test
    void theSameSeedGivesTheSameScheduleAndAnotherSeedAnotherOne() {
        assertThat(of(1)).isEqualTo(of(1)).isNotEqualTo(of(2));
    }

    @Test
    void everyKindOfFaultIsInASample() {
        List<String> kinds = Faults.all().stream().map(Fault::kind).distinct().toList();
        assertThat(schedules())
                .allSatisfy(schedule -> assertThat(schedule.incidents())
                        .extracting(incident -> incident.fault().kind())
                        .containsAll(kinds));
    }

    @Test
    void someFaultsComeWhileOthersAreThereButNeverTwoOnTheSameThing() {
        assertThat(schedules()).anyMatch(ScheduleTest::hasOverlaps).allSatisfy(schedule -> {
            for (Incident one : schedule.incidents())
                for (Incident other : schedule.incidents())
                    if (one != other)
                        assertThat(one.collidesWith(other))
                                .as(one + " and " + other)
                                .isFalse();
        });
    }

    @Test
    void aSampleFillsItsTimeAndKeepsToIt() {
        assertThat(schedules())
                .allSatisfy(schedule ->
                        assertThat(schedule.incidents().getLast().until()).isBetween(LENGTH.minusMinutes(2), LENGTH));
    }

    @Test
    void everyFaultHasANameOfItsOwn() {
        assertThat(Faults.all()).extracting(Fault::name).doesNotHaveDuplicates();
    }

    private static boolean hasOverlaps(Schedule schedule) {
        List<Incident> all = schedule.incidents();
        return Stream.iterate(1, i -> i < all.size(), i -> i + 1)
                .anyMatch(i -> all.get(i).at().compareTo(all.get(i - 1).until()) < 0);
    }

    private static List<Schedule> schedules() {
        return LongStream.range(0, 50).mapToObj(ScheduleTest::of).toList();
    }

    private static Schedule of(long seed) {
        return Schedule.of(seed, LENGTH, Faults.all());
    }
}
