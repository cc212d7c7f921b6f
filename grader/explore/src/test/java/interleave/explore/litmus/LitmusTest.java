package interleave.explore.litmus;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.explore.Explorer;
import interleave.explore.outcome.Outcome;
import interleave.explore.outcome.Outcome.Coverage;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each twin's right program survives, and its wrong one loses by what it is wrong in. */
class LitmusTest {
  private static final int SCHEDULES = Integer.getInteger("interleave.litmus.schedules", 400);
  private static final Duration LIMIT = Duration.ofMinutes(30);

  private static Stream<Twin> twins() {
    return Stream.of(MonitorTwins.ALL, LockTwins.ALL, ThreadTwins.ALL, MemoryTwins.ALL, PoolTwins.ALL).flatMap(List::stream);
  }

  @TestFactory
  Stream<DynamicTest> the_right_twin_survives() {
    return twins().map(twin -> DynamicTest.dynamicTest(twin.name(), () -> {
      Outcome outcome = twin.settings().apply(Explorer.of(twin.right()).schedules(SCHEDULES)).within(LIMIT).explore();
      assertThat(outcome.passed()).as(outcome.toString()).isTrue();
      assertThat(outcome.exhaustive() == Coverage.ALL || outcome.schedules() >= SCHEDULES).as("played %d", outcome.schedules()).isTrue();
    }));
  }

  @TestFactory
  Stream<DynamicTest> the_wrong_twin_is_caught() {
    return twins().map(twin -> DynamicTest.dynamicTest(twin.name(), () -> {
      Outcome outcome = twin.settings().apply(Explorer.of(twin.wrong()).schedules(2_000)).explore();
      assertThat(outcome.beyondControl()).isEmpty();
      assertThat(outcome.loss()).isPresent();
      assertThat(outcome.loss().get().kind()).as(outcome.toString()).isEqualTo(twin.kind());
    }));
  }
}
