package interleave.judge.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript.Ending;
import org.junit.jupiter.api.Test;

class TimelineTest {
  @Test
  void makes_a_lane_for_each_actor_in_order_of_appearance() {
    assertThat(Plays.crowd().timeline(Ending.COMPLETE).lanes())
        .extracting(Lane::name)
        .containsExactly("actor-1", "actor-2", "actor-3", "actor-4");
  }

  @Test
  void gives_each_thread_that_speaks_in_an_actor_s_name_a_lane_of_its_own() {
    Timeline timeline =
        Plays.free()
            .said(0, "boss", 7, MarkKind.STARTED, "")
            .said(10, "boss", 8, MarkKind.ENTER, "task")
            .said(20, "boss", 9, MarkKind.ENTER, "task")
            .said(30, "boss", 8, MarkKind.LEAVE, "task")
            .said(40, "boss", 9, MarkKind.LEAVE, "task")
            .said(50, "boss", 7, MarkKind.FINISHED, "")
            .timeline(Ending.COMPLETE);
    assertThat(timeline.lanes()).extracting(Lane::name).containsExactly("boss", "boss ▸ 1", "boss ▸ 2");
    assertThat(timeline.lanes().get(1).spans()).extracting(Span::toNanos).contains(30_000_000L);
  }

  @Test
  void gives_what_a_thread_says_in_an_actor_s_name_to_the_lane_of_its_own_steps() {
    Timeline timeline =
        Plays.free()
            .said(0, "boss", 7, MarkKind.STARTED, "")
            .said(10, "boss", 8, MarkKind.POINT, "works")
            .said(20, "pool-1", 8, MarkKind.SEAM, "leaves synchronized Pool#1")
            .said(30, "boss", 7, MarkKind.FINISHED, "")
            .timeline(Ending.COMPLETE);
    assertThat(timeline.lanes()).extracting(Lane::name).containsExactly("boss", "pool-1");
  }

  @Test
  void keeps_the_scene_s_own_marks_apart_from_those_of_a_student_s_threads() {
    Timeline timeline =
        Plays.free()
            .said(0, "scene", 9, MarkKind.POINT, "met")
            .said(10, "scene", 0, MarkKind.POINT, "over")
            .timeline(Ending.COMPLETE);
    assertThat(timeline.lanes()).extracting(Lane::name).containsExactly("scene ▸ 1", "scene");
  }

  @Test
  void takes_the_first_thread_of_a_process_for_its_own() {
    Timeline timeline =
        Plays.free()
            .said(0, "main", 0, MarkKind.SPAWNED, "")
            .said(10, "main", 31, MarkKind.POINT, "begins")
            .said(20, "main", 32, MarkKind.POINT, "helps")
            .said(30, "main", 31, MarkKind.POINT, "ends")
            .timeline(Ending.COMPLETE);
    assertThat(timeline.lanes()).extracting(Lane::name).containsExactly("main", "main ▸ 1");
  }

  @Test
  void leaves_a_span_open_that_nobody_closed() {
    Timeline timeline =
        Plays.free()
            .mark(0, "a", MarkKind.STARTED)
            .mark(10, "a", MarkKind.ENTER, "inside", "")
            .mark(20, "a", MarkKind.BLOCKED, "", "lock B")
            .mark(90, "", MarkKind.END)
            .timeline(Ending.STUCK);
    assertThat(timeline.lanes().getFirst().spans())
        .allMatch(Span::open)
        .extracting(Span::kind, Span::toNanos)
        .containsExactly(
            tuple(Span.Kind.LIFE, 90_000_000L),
            tuple(Span.Kind.SECTION, 90_000_000L),
            tuple(Span.Kind.BLOCKED, 90_000_000L));
  }

  @Test
  void ignores_a_leave_without_an_enter() {
    Timeline timeline =
        Plays.free()
            .mark(0, "a", MarkKind.LEAVE, "inside", "")
            .mark(9, "a", MarkKind.FINISHED)
            .timeline(Ending.COMPLETE);
    assertThat(timeline.lanes().getFirst().spans())
        .extracting(Span::kind)
        .containsExactly(Span.Kind.LIFE);
  }

  @Test
  void tells_processes_of_one_name_apart_by_pid() {
    Timeline timeline =
        Plays.free()
            .mark(0, "child", 7, MarkKind.SPAWNED, "", "1")
            .mark(5, "child", 8, MarkKind.SPAWNED, "", "1")
            .timeline(Ending.PLAYING);
    assertThat(timeline.lanes()).extracting(Lane::name).containsExactly("child (7)", "child (8)");
  }

  @Test
  void follows_a_process_from_life_over_zombie_to_the_end() {
    assertThat(Plays.orphanage().timeline(Ending.COMPLETE).lanes().get(1).spans())
        .extracting(Span::kind, Span::fromNanos, Span::toNanos)
        .containsExactly(
            tuple(Span.Kind.LIFE, 121_000_000L, 300_000_000L),
            tuple(Span.Kind.ZOMBIE, 300_000_000L, 560_000_000L));
  }

  @Test
  void lays_out_by_order_when_an_order_was_forced_or_time_says_nothing() {
    assertThat(Plays.lostUpdate().timeline(Ending.COMPLETE).axis()).isEqualTo(Timeline.Axis.ORDER);
    assertThat(Plays.crowd().timeline(Ending.COMPLETE).axis()).isEqualTo(Timeline.Axis.TIME);
    assertThat(
            Plays.free()
                .mark(3, "a", MarkKind.POINT, "x", "")
                .mark(3, "b", MarkKind.POINT, "y", "")
                .timeline(Ending.COMPLETE)
                .axis())
        .isEqualTo(Timeline.Axis.ORDER);
  }

  @Test
  void folds_what_is_too_much_and_keeps_what_stands_out() {
    Plays plays = Plays.free();
    for (int i = 0; i < 5000; i++) {
      plays.mark(i, "a", MarkKind.OUTPUT, "", "line " + i);
    }
    Timeline timeline = plays.timeline(Ending.TIMED_OUT, 2500L);
    assertThat(timeline.steps())
        .hasSize(Layout.LIMIT)
        .anyMatch(step -> step.value().equals("line 2500"));
    assertThat(timeline.folded()).isEqualTo(5000 - Layout.LIMIT);
  }
}
