package interleave.explore.litmus;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.explore.Explorer;
import interleave.explore.Point;
import interleave.explore.outcome.Kind;
import interleave.explore.outcome.Outcome;
import interleave.explore.outcome.Step;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

class PointTest {
  private static int plain;

  @Test
  void lets_others_come_in_between_and_orders_nothing() {
    Outcome outcome = Explorer.of(() -> Play.all(() -> {
      plain = 1;
      Point.pass("after it");
    }, () -> {
      Point.pass("before it");
      plain = 2;
    })).explore();
    assertThat(outcome.loss().orElseThrow().kind()).isEqualTo(Kind.RACE);
  }

  @Test
  void shows_in_the_trace() {
    Outcome outcome = Explorer.of(() -> {
      Point.note("noted");
      throw new AssertionError("on purpose");
    }).explore();
    assertThat(outcome.loss().orElseThrow().trace()).extracting(Step::action).contains("noted");
  }

  @Test
  void tells_the_locks_that_are_held_by_the_names_that_the_program_knows() {
    Outcome outcome = Explorer.of(() -> {
      ReentrantLock first = new ReentrantLock();
      ReentrantLock second = new ReentrantLock();
      second.lock();
      first.lock();
      Point.note("both");
      throw new AssertionError("on purpose");
    }).explore();
    Step both = outcome.loss().orElseThrow().trace().stream().filter(step -> step.action().equals("both")).findFirst().orElseThrow();
    assertThat(both.holds()).containsExactly("ReentrantLock#1", "ReentrantLock#2");
  }

  @Test
  void sees_who_waits_by_looking_again_and_again() {
    assertThat(Explorer.of(() -> {
      AtomicBoolean ready = new AtomicBoolean();
      Play.all(() -> {
        while (!ready.get()) Thread.onSpinWait();
      }, () -> ready.set(true));
    }).explore().polls()).isTrue();
    assertThat(Explorer.of(() -> {
      AtomicBoolean ready = new AtomicBoolean();
      Play.all(ready::get, () -> ready.set(true));
    }).explore().polls()).isFalse();
  }
}
