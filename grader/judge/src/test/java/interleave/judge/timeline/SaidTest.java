package interleave.judge.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.domain.Text;
import org.junit.jupiter.api.Test;

class SaidTest {
  @Test
  void tells_a_cycle_in_both_languages() {
    String cycle = "a holds Fork@1 (Table.java:20) and waits for Fork@2 at Table.java:21; "
        + "b holds Fork@2 (Table.java:20) and waits for Fork@1 at Table.java:21";
    assertThat(Said.of(cycle))
        .isEqualTo(new Text(cycle, "a 持有 Fork@1（Table.java:20），并在 Table.java:21 等待 Fork@2；"
            + "b 持有 Fork@2（Table.java:20），并在 Table.java:21 等待 Fork@1"));
  }

  @Test
  void tells_a_lost_wake_up_in_both_languages() {
    assertThat(Said.of("producer waits in wait() at Buffer.java:23; nobody is left to wake it; "
            + "consumer waits for Buffer@1 at Buffer.java:31, which producer holds (Buffer.java:20)").zh())
        .isEqualTo("producer 停在 Buffer.java:23 的 wait() 中，再也没有谁能唤醒它；"
            + "consumer 在 Buffer.java:31 等待 Buffer@1，而它由 producer 持有（Buffer.java:20）");
  }

  @Test
  void tells_the_explorers_words_in_both_languages() {
    assertThat(Said.of("a waits in ReentrantLock#2 at Fork.java:20, held by b; b waits to enter synchronized (Fork#1) at Fork.java:7, held by c, which has ended").zh())
        .isEqualTo("a 停在 Fork.java:20 的 ReentrantLock#2 中，而它由 b 持有；b 在 Fork.java:7 等待进入 synchronized (Fork#1)，而它由已经结束的 c 持有");
    assertThat(Said.of("third() waits for a notify on Foo#1 at Foo.java:23; second() waits for the end of third()").zh())
        .isEqualTo("third() 在 Foo.java:23 等待 Foo#1 上的 notify；second() 等待 third() 结束");
    assertThat(Said.of("first() writes at Foo.java:8").zh()).isEqualTo("first() 在 Foo.java:8 写入");
  }

  @Test
  void leaves_foreign_words_alone() {
    assertThat(Said.of("String 1, Integer 2")).isEqualTo(Text.same("String 1, Integer 2"));
    assertThat(Said.brief("inside")).isEqualTo("inside");
    assertThat(Said.schedule("backwards")).isEqualTo(Text.same("backwards"));
  }

  @Test
  void shortens_a_wait_to_what_needs_no_language() {
    assertThat(Said.brief("waits in wait() at BoundedBuffer.java:23")).isEqualTo("wait():23");
    assertThat(Said.brief("waits for BoundedBuffer@1 at BoundedBuffer.java:31")).isEqualTo("BoundedBuffer@1:31");
  }

  @Test
  void tells_a_forced_order_as_a_sentence() {
    assertThat(Said.schedule("first 1, then at seam 2 3, then at seam 7 1"))
        .isEqualTo(new Text(
            "actor 1 goes first; at seam 2 actor 3 takes over; at seam 7 actor 1 takes over",
            "第 1 个参与者先行；在第 2 个接缝处由第 3 个接替；在第 7 个接缝处由第 1 个接替"));
  }

  @Test
  void says_who_queues_for_a_lock() {
    assertThat(Said.schedule("first 1, then at seam 2 3, queueing for locks").en())
        .isEqualTo("actor 1 goes first; at seam 2 actor 3 takes over; who finds a lock taken queues up for it");
  }
}
