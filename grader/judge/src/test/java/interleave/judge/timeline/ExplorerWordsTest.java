package interleave.judge.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplorerWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "reads Foo.turn = 1", "writes Foo.turn = 2", "calls Semaphore.acquire of Semaphore#1", "starts actor-1", "ends", "prints foo",
        "sleeps 5 ms", "interrupts actor-1", "is interrupted", "enters synchronized Foo#1", "leaves synchronized Foo#1",
        "finds synchronized (Foo#1) held by actor-2", "gives the lock back and waits on Foo#1",
        "gives the lock back and waits for a while on Foo#1", "notify on Foo#1 wakes actor-1", "notifyAll on Foo#1 wakes actor-1, actor-2",
        "notify on Foo#1: nobody waits", "wakes for no reason on Foo#1", "wakes since its time is up on Foo#1", "wakes up on Foo#1",
        "waits and wakes for no reason in ConditionObject#1", "parks and wakes for no reason", "waits in ReentrantLock#1",
        "waits for the end of actor-1", "waits for Foo#1", "holds Foo#1, Foo#2"
      })
  void tells_every_step_in_chinese(String words) {
    assertThat(ExplorerWords.step(words).en()).isEqualTo(words);
    assertThat(ExplorerWords.step(words).zh()).isNotEqualTo(words).doesNotContain("$");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it starts another process at A.java:1", "it waits for another process at A.java:1", "it opens a structured task scope at A.java:1",
        "it binds a scoped value at A.java:1", "it reaches fields by reflection at A.java:1", "it reaches memory past the JVM at A.java:1",
        "it handles signals at A.java:1", "it runs a parallel stream at A.java:1", "it calls Arrays.parallelSort at A.java:1",
        "it may block in input at A.java:1", "it may block in Socket.connect at A.java:1",
        "code runs on a thread that is not the explorer's: Finalizer"
      })
  void tells_every_limit_in_chinese(String words) {
    assertThat(ExplorerWords.limit(words).zh()).isNotEqualTo(words).doesNotContain("it ").doesNotContain("$");
  }

  @Test
  void keeps_the_order_of_words_that_chinese_has() {
    assertThat(ExplorerWords.step("notify on Foo#1 wakes actor-1").zh()).isEqualTo("对 Foo#1 调用 notify，唤醒 actor-1");
    assertThat(ExplorerWords.limit("it may block in Socket.connect at A.java:1").zh()).isEqualTo("它在 A.java:1 可能阻塞于 Socket.connect");
  }

  @Test
  void leaves_a_value_with_a_dollar_alone() {
    assertThat(ExplorerWords.step("writes Foo.text = \"$1\"").zh()).isEqualTo("写 Foo.text = \"$1\"");
  }
}
