package interleave.kit.mp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.kit.Posix;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PipeTest {
  /** Sends back what it receives, doubled, until the end; a word kills it in the middle of a message. */
  record Echo(Connection line) implements Runnable {
    @Override
    public void run() {
      try {
        while (true) {
          Object value = line.recv();
          if (value.equals("die")) {
            line.sendEncoded(new byte[0]);
            Posix.write(line.descriptors()[1], new byte[] {0, 0, 1, 0, 9, 9});
            Posix.kill(Posix.getpid(), Posix.SIGKILL);
          }
          line.send(List.of(value, value));
        }
      } catch (Connection.EndOfFile parentHasClosed) {
        System.exit(5);
      }
    }
  }

  @Test
  void a_duplex_pipe_carries_whole_values_both_ways_until_the_other_end_is_closed() throws Exception {
    Pipe pipe = Pipe.duplex();
    Process echo = Process.of(new Echo(pipe.second()));
    echo.start();
    pipe.second().close();
    String large = "x".repeat(300_000);
    for (Object value : List.of(1, "two", large, List.of(3, "four"))) {
      pipe.first().send(value);
      assertThat(pipe.first().recv()).isEqualTo(List.of(value, value));
    }
    pipe.close();
    echo.join();
    assertThat(echo.exitCode()).isEqualTo(5);
  }

  @Test
  void a_message_whose_sender_was_killed_in_the_middle_of_it_is_an_end_and_no_value() throws Exception {
    Pipe pipe = Pipe.duplex();
    Process echo = Process.of(new Echo(pipe.second()));
    echo.start();
    pipe.second().close();
    pipe.first().send("die");
    assertThatThrownBy(() -> pipe.first().recv()).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> pipe.first().recv())
        .isInstanceOf(Connection.EndOfFile.class)
        .hasMessage("the other end is closed in the middle of a message");
    assertThat(pipe.first().poll(0)).isTrue();
    echo.join();
    assertThatThrownBy(() -> pipe.first().send(1)).isInstanceOf(Connection.EndOfFile.class);
    pipe.close();
  }

  @Test
  void a_pipe_of_one_direction_refuses_the_other() {
    try (Pipe pipe = Pipe.oneWay()) {
      pipe.second().send(List.of());
      assertThat(pipe.first().recv()).isEqualTo(List.of());
      assertThatThrownBy(() -> pipe.first().send(1)).hasMessage("this end of the pipe only receives");
      assertThatThrownBy(() -> pipe.second().recv()).hasMessage("this end of the pipe only sends");
      assertThatThrownBy(() -> pipe.second().poll(0)).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> pipe.second().send(new Object())).isInstanceOf(IllegalArgumentException.class);
      assertThat(pipe.first().poll(0)).isFalse();
    }
  }

  @Test
  void poll_waits_for_a_message_or_until_the_time_is_over() {
    try (Pipe pipe = Pipe.oneWay()) {
      long begin = System.nanoTime();
      assertThat(pipe.first().poll(30)).isFalse();
      assertThat(System.nanoTime() - begin).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(30));
      Thread sender = Thread.ofPlatform().start(() -> pipe.second().send("late"));
      assertThat(pipe.first().poll(-1)).isTrue();
      assertThat(pipe.first().recv()).isEqualTo("late");
      assertThat(sender).isNotNull();
      pipe.second().close();
      assertThat(pipe.first().poll(-1)).isTrue();
      assertThatThrownBy(() -> pipe.first().recv()).hasMessage("the other end is closed");
      assertThatThrownBy(() -> pipe.second().send(1)).hasMessage("it is closed in this process");
    }
  }
}
