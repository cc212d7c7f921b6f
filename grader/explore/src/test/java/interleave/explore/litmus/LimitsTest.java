package interleave.explore.litmus;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.explore.Explorer;
import interleave.explore.Observer;
import interleave.explore.outcome.Outcome;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LimitsTest {
  @Test
  void says_that_a_parallel_stream_is_beyond_control() {
    Outcome outcome = Explorer.of(() -> List.of(1, 2, 3).parallelStream().forEach(n -> {})).explore();
    assertThat(outcome.passed()).isFalse();
    assertThat(outcome.loss()).isEmpty();
    assertThat(outcome.beyondControl()).singleElement().asString().startsWith("it runs a parallel stream at LimitsTest.java:");
  }

  @Test
  void does_not_wait_for_a_socket_but_says_that_it_would() {
    Outcome outcome = Explorer.of(() -> {
      try (var socket = new ServerSocket(0)) {
        socket.accept();
      }
    }).explore();
    assertThat(outcome.beyondControl()).singleElement().asString().contains("may block in ServerSocket");
  }

  @Test
  void does_not_mind_code_that_is_never_reached() {
    Outcome outcome = Explorer.of(() -> {
      if (System.getProperty("no.such.property") != null) System.in.read();
    }).explore();
    assertThat(outcome.passed()).isTrue();
  }

  @Test
  void ends_a_loop_that_no_thread_could_leave() {
    Outcome outcome = Explorer.of(() -> {
      int n = 0;
      while (n >= 0) n = n + 1 & 7;
    }).steps(2_000).explore();
    assertThat(outcome.loss().orElseThrow().kind()).isEqualTo(interleave.explore.outcome.Kind.LIVELOCK);
  }

  @Test
  void lets_somebody_outside_find_fault_with_a_schedule() {
    AtomicInteger schedules = new AtomicInteger();
    Observer observer = new Observer() {
      @Override
      public void begins() {
        schedules.incrementAndGet();
      }

      @Override
      public String fault() {
        return schedules.get() > 3 ? "the fourth is one too many" : null;
      }
    };
    Outcome outcome = Explorer.of(() -> {
      var latch = new CountDownLatch(2);
      for (int i = 0; i < 2; i++) new Thread(latch::countDown).start();
      latch.await();
    }).observedBy(observer).explore();
    assertThat(outcome.loss().orElseThrow().text()).isEqualTo("the fourth is one too many");
    assertThat(outcome.schedules()).isEqualTo(4);
  }
}
