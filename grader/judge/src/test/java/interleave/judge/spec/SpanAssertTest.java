package interleave.judge.spec;

import static interleave.judge.spec.Expect.assertThat;
import static interleave.judge.spec.Script.script;
import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.domain.Transcript;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SpanAssertTest {
  private static final Transcript THREE_INSIDE =
      script()
          .at(0, "actor-1").starts()
          .at(0, "actor-2").starts()
          .at(0, "actor-3").starts()
          .at(200, "actor-1").enters("inside")
          .at(205, "actor-2").enters("inside")
          .at(212, "actor-3").enters("inside")
          .at(240, "actor-1").leaves("inside")
          .at(245, "actor-2").leaves("inside")
          .at(250, "actor-3").leaves("inside")
          .complete();

  private static final Transcript ONE_BY_ONE =
      script()
          .at(0, "actor-1").starts()
          .at(0, "actor-2").starts()
          .at(10, "actor-1").enters("inside")
          .at(50, "actor-1").leaves("inside")
          .at(50, "actor-2").enters("inside")
          .at(90, "actor-2").leaves("inside")
          .complete();

  @Test
  void tells_how_many_were_inside_and_when() {
    assertThat(Refusal.whole(() -> assertThat(THREE_INSIDE).during("inside").neverMoreThan(2)))
        .isEqualTo(
            """
            TOO_MANY
            3 threads were inside at 212 ms; 2 allowed
            never more than 2 at once inside
            3 threads inside at 212 ms""");
  }

  @Test
  void tells_it_in_chinese_too() {
    var evidence =
        Refusal.of(() -> assertThat(THREE_INSIDE).during("inside").neverMoreThan(2)).evidence();
    assertThat(evidence.headline().zh()).isEqualTo("212 ms 时有 3 个线程同时处于 inside；最多允许 2 个");
  }

  @Test
  void points_at_the_marks_of_those_who_were_inside() {
    var evidence =
        Refusal.of(() -> assertThat(THREE_INSIDE).during("inside").neverMoreThan(2)).evidence();
    assertThat(evidence.highlights()).containsExactlyInAnyOrder(3L, 4L, 5L);
    assertThat(evidence.transcript() == THREE_INSIDE).isTrue();
  }

  @Test
  void lets_as_many_in_as_are_allowed() {
    assertThat(THREE_INSIDE).during("inside").neverMoreThan(3).reaches(3).happensTimes(3);
    assertThat(ONE_BY_ONE).during("inside").exclusive();
  }

  @Test
  void calls_two_at_once_a_race_where_one_must_be_alone() {
    assertThat(Refusal.whole(() -> assertThat(THREE_INSIDE).during("inside").exclusive()))
        .startsWith("RACE\n3 threads were inside at 212 ms; 1 allowed\n");
  }

  @Test
  void calls_it_over_serialised_when_one_waits_for_no_reason() {
    assertThat(Refusal.whole(() -> assertThat(ONE_BY_ONE).during("inside").reaches(2)))
        .isEqualTo(
            """
            OVER_SERIALISED
            At most 1 thread ever inside at once; there is room for 2
            at some moment 2 at once inside
            never more than 1 thread inside""");
  }

  @Test
  void counts_how_often_a_span_is_entered() {
    assertThat(Refusal.headline(() -> assertThat(ONE_BY_ONE).during("inside").by("actor-1").happensTimes(2)))
        .isEqualTo("inside happened 1 times; 2 expected");
  }

  @Test
  void sees_when_two_different_spans_overlap() {
    Transcript run =
        script()
            .at(1, "reader").enters("reading")
            .at(2, "writer").enters("writing")
            .at(3, "reader").leaves("reading")
            .at(4, "writer").leaves("writing")
            .complete();
    assertThat(Refusal.whole(() -> assertThat(run).during("reading").neverOverlaps("writing")))
        .startsWith("RACE\nreader was reading while writer was writing, at 2 ms\n");
    assertThat(ONE_BY_ONE).during("inside").neverOverlaps("writing");
  }

  @Test
  void measures_how_long_a_span_lasts() {
    assertThat(ONE_BY_ONE).during("inside").noShorterThan(Duration.ofMillis(40)).noLongerThan(Duration.ofMillis(40));
    assertThat(Refusal.whole(() -> assertThat(ONE_BY_ONE).during("inside").noShorterThan(Duration.ofMillis(60))))
        .startsWith("TOO_EARLY\nactor-1 was inside for only 40 ms; at least 60 ms expected\n");
    assertThat(Refusal.whole(() -> assertThat(ONE_BY_ONE).during("inside").noLongerThan(Duration.ofMillis(30))))
        .startsWith("TOO_LATE\nactor-1 was inside for 40 ms; at most 30 ms allowed\n");
  }

  @Test
  void a_span_that_never_ends_is_open_to_the_end() {
    Transcript run =
        script().at(5, "a").enters("in").at(9, "b").enters("in").at(50, "b").point("last").complete();
    assertThat(Refusal.headline(() -> assertThat(run).during("in").exclusive()))
        .isEqualTo("2 threads were in at 9 ms; 1 allowed");
    assertThat(Refusal.headline(() -> assertThat(run).during("in").by("a").noLongerThan(Duration.ofMillis(20))))
        .isEqualTo("a was in for 45 ms; at most 20 ms allowed");
  }
}
