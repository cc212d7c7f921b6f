package interleave.judge.spec;

import static interleave.judge.spec.Expect.assertThat;
import static interleave.judge.spec.Script.script;
import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.domain.Transcript;
import org.junit.jupiter.api.Test;

class ActorAssertTest {
  private static final Transcript RUN =
      script()
          .at(0, "quick").starts()
          .at(0, "broken").starts()
          .at(0, "waiter").starts()
          .at(1, "lost").starts()
          .at(4, "quick").finishes()
          .at(5, "broken").throwsIt("java.lang.IllegalStateException: no permit at Sem.java:12")
          .at(6, "waiter").blocks("monitor of Sem at Sem.java:9")
          .complete();

  @Test
  void tells_by_which_exception_an_actor_ended() {
    assertThat(Refusal.whole(() -> assertThat(RUN).everyActor().finishes()))
        .isEqualTo(
            """
            UNEXPECTED_EXCEPTION
            broken ended by an exception at 5 ms: java.lang.IllegalStateException: no permit at Sem.java:12
            broken comes to its end without an exception
            java.lang.IllegalStateException: no permit at Sem.java:12""");
  }

  @Test
  void knows_an_exception_with_and_without_its_package() {
    assertThat(RUN).actor("broken").throwsA("IllegalStateException");
    assertThat(RUN).actor("broken").throwsA("java.lang.IllegalStateException");
    assertThat(Refusal.whole(() -> assertThat(RUN).actor("broken").throwsA("StateException")))
        .startsWith("UNEXPECTED_EXCEPTION\nbroken threw java.lang.IllegalStateException: no permit");
    assertThat(Refusal.whole(() -> assertThat(RUN).actor("quick").throwsA("InterruptedException")))
        .startsWith("MISSING_EXCEPTION\nquick did not throw; InterruptedException expected\n");
  }

  @Test
  void tells_what_an_actor_waits_for() {
    assertThat(RUN).actor("waiter").isBlocked();
    assertThat(Refusal.whole(() -> assertThat(RUN).actor("waiter").finishes()))
        .startsWith("LOST_WAKEUP\nwaiter still waits at the end: monitor of Sem at Sem.java:9\n");
    assertThat(Refusal.whole(() -> assertThat(RUN).actor("quick").isBlocked()))
        .startsWith("NOT_BLOCKING\nquick should be waiting, but has come to its end\n");
    assertThat(Refusal.headline(() -> assertThat(RUN).actor("lost").isBlocked()))
        .isEqualTo("lost should be waiting, but is running");
  }

  @Test
  void tells_who_never_ended() {
    assertThat(Refusal.whole(() -> assertThat(RUN).actors("lost").finishes()))
        .isEqualTo("LEAKED_THREAD\nlost never came to its end\nlost comes to its end\nstill running");
    assertThat(RUN).actor("quick").finishes().doesNotThrow();
  }

  @Test
  void tells_who_ended_first() {
    assertThat(RUN).actor("quick").finishesBefore("broken");
    assertThat(Refusal.headline(() -> assertThat(RUN).actor("broken").finishesBefore("quick")))
        .isEqualTo("broken ended at 5 ms, after quick at 4 ms");
  }

  @Test
  void a_play_without_actors_does_not_pass() {
    assertThat(Refusal.headline(() -> assertThat(script().complete()).everyActor().finishes()))
        .isEqualTo("No actor ever began");
  }
}
