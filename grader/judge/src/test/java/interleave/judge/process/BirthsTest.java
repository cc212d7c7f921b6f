package interleave.judge.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BirthsTest {
  @Test
  void a_new_thread_is_seen_by_the_number_that_it_takes() throws InterruptedException {
    var births = new Births();
    births.maybeNew();
    long before = births.newest();
    Thread.ofPlatform().start(() -> {}).join();
    births.maybeNew();
    assertThat(before).isPositive();
    assertThat(births.newest()).isNotEqualTo(before);
  }

  @Test
  void who_has_seen_a_new_number_lists_once_more() {
    var births = new Births();
    births.maybeNew();
    assertThat(births.maybeNew()).isTrue();
  }

  @Test
  void while_nobody_takes_a_number_nothing_has_to_be_listed() {
    var births = new Births();
    assertThat(Stream.generate(births::maybeNew).limit(100_000)).contains(false);
  }
}
