package interleave.judge.spec;

import static interleave.judge.spec.Expect.assertThat;
import static interleave.judge.spec.Script.script;
import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Transcript;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointAssertTest {
  private static final Transcript RUN =
      script()
          .at(0, "sender").starts()
          .at(3.25, "receiver").point("received", "7")
          .at(10, "sender").point("sent", "7")
          .at(110, "receiver").point("received", "8")
          .at(120, "sender").finishes()
          .complete();

  @Test
  void tells_which_point_came_first() {
    assertThat(Refusal.whole(() -> assertThat(RUN).point("received").after("sent")))
        .isEqualTo(
            """
            WRONG_ORDER
            “received” came at 3.3 ms, before “sent” at 10 ms
            “sent” before “received”
            “received” at 3.3 ms, “sent” at 10 ms""");
    assertThat(RUN).point("received").before("sent");
  }

  @Test
  void tells_which_point_is_missing() {
    assertThat(Refusal.headline(() -> assertThat(RUN).point("closed").isMarked()))
        .isEqualTo("It never came to “closed”");
    assertThat(Refusal.headline(() -> assertThat(RUN).point("sent").before("closed")))
        .isEqualTo("It never came to “closed”");
  }

  @Test
  void tells_who_came_where_nobody_may() {
    assertThat(Refusal.headline(() -> assertThat(RUN).point("received").never()))
        .isEqualTo("receiver came to “received” at 3.3 ms; nobody may");
    assertThat(RUN).point("closed").never();
  }

  @Test
  void compares_values() {
    assertThat(RUN).point("sent").hasValue(7);
    assertThat(RUN).point("received").hasValues(List.of(7, 8)).hasValuesInAnyOrder(List.of(8, 7));
    assertThat(Refusal.whole(() -> assertThat(RUN).point("received").hasValues(List.of(8, 7))))
        .isEqualTo("WRONG_VALUE\n“received” was 7, 8; 8, 7 expected\n8, 7\n7, 8");
    assertThat(Refusal.headline(() -> assertThat(RUN).point("received").hasValue(7)))
        .isEqualTo("“received” was 8; 7 expected");
  }

  @Test
  void counts_points_of_one_actor() {
    assertThat(RUN).point("received").by("receiver").happensTimes(2);
    assertThat(Refusal.headline(() -> assertThat(RUN).point("received").by("sender").happensTimes(1)))
        .isEqualTo("“received” happened 0 times; 1 expected");
  }

  @Test
  void measures_the_time_between_two_points() {
    assertThat(RUN).point("sent").within(Duration.ofMillis(7)).of("received");
    assertThat(Refusal.whole(() -> assertThat(RUN).point("sent").within(Duration.ofMillis(5)).of("received")))
        .isEqualTo("TOO_LATE\n6.8 ms lie between “received” and “sent”; at most 5 ms allowed\nat most 5 ms\n6.8 ms");
    assertThat(Refusal.whole(() -> assertThat(RUN).point("sent").noSoonerThan(Duration.ofMillis(50)).after("received")))
        .isEqualTo("TOO_EARLY\n“sent” came 6.8 ms after “received”; at least 50 ms expected\nat least 50 ms\n6.8 ms");
  }

  @Test
  void forgives_a_timer_that_rounds() {
    assertThat(RUN).point("sent").noSoonerThan(Duration.ofNanos(7_500_000)).after("received");
  }

  @Test
  void knows_moments_that_nobody_marked() {
    assertThat(RUN).point("sent").before("end sender");
    assertThat(RUN).point("start sender").before("sent");
  }

  @Test
  void compares_the_order_of_several_points() {
    assertThat(RUN).points("received", "sent", "received").inOrder();
    assertThat(Refusal.whole(() -> assertThat(RUN).points("sent", "received").inOrder()))
        .isEqualTo(
            "WRONG_ORDER\nThe order was received, sent, received; sent, received expected\n"
                + "sent, received\nreceived, sent, received");
  }

  @Test
  void takes_the_diagnosis_and_the_headline_of_the_author() {
    var evidence =
        Refusal.of(() -> assertThat(RUN).as(Diagnosis.RACE).because("torn").point("sent").hasValue(8)).evidence();
    assertThat(evidence.diagnosis()).isEqualTo(Diagnosis.RACE);
    assertThat(evidence.headline().en()).isEqualTo("torn");
    assertThat(evidence.observed().en()).isEqualTo("7");
  }

  @Test
  void demands_what_the_author_reckons_himself() {
    assertThat(RUN).that(true, "sum");
    var evidence = Refusal.of(() -> assertThat(RUN).that(false, "sum")).evidence();
    assertThat(evidence.diagnosis()).isEqualTo(Diagnosis.WRONG_VALUE);
    assertThat(evidence.headline().en()).isEqualTo("sum");
    assertThat(evidence.transcript() == RUN).isTrue();
  }
}
