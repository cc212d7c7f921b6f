package interleave.judge.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Text;
import interleave.judge.domain.Transcript;
import interleave.judge.timeline.Story.Told;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoryTest {
  private static Told told(MarkKind kind, String label, String value) {
    Mark mark = new Mark(7, 0, "first()", 1, 0, kind, label, value);
    Transcript transcript = new Transcript("together()", "explored", List.of(mark), Transcript.Ending.COMPLETE);
    assertThat(Story.fits(transcript)).isTrue();
    return Story.of(transcript, Set.of(7L)).steps().getFirst();
  }

  @Test
  void tells_place_source_and_locks_of_a_step() {
    assertThat(told(MarkKind.SEAM, "reads Foo.done = 0", "Foo.java:22\twhile (done != 2) {\tholds Foo#1"))
        .isEqualTo(new Told(
            "first()", new Text("reads Foo.done = 0", "读 Foo.done = 0"), "Foo.java:22", "while (done != 2) {",
            new Text("holds Foo#1", "持有 Foo#1"), true));
  }

  @Test
  void tells_locks_also_where_no_source_is_at_hand() {
    Told step = told(MarkKind.SEAM, "calls Queue.put of Queue#1", "Foo.java:3\tholds Foo#1");
    assertThat(step.source()).isEmpty();
    assertThat(step.holds().zh()).isEqualTo("持有 Foo#1");
  }

  @Test
  void tells_where_somebody_waits() {
    Told step = told(MarkKind.BLOCKED, "", "waits for Foo#1 at Foo.java:23");
    assertThat(step.what().zh()).isEqualTo("等待 Foo#1");
    assertThat(step.place()).isEqualTo("Foo.java:23");
  }

  @Test
  void is_not_for_plays_that_nobody_explored() {
    assertThat(Story.fits(new Transcript("crowd()", "", List.of(), Transcript.Ending.COMPLETE))).isFalse();
  }
}
