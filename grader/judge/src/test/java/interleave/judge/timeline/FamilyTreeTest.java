package interleave.judge.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FamilyTreeTest {
  private static final String WARDEN = "init (warden)";
  private final List<Mark> marks = new ArrayList<>();

  @Test
  void shows_a_zombie_until_its_parent_has_buried_it() {
    saw(10, "main", MarkKind.SPAWNED, WARDEN);
    saw(11, "child", MarkKind.SPAWNED, "10");
    saw(11, "child", MarkKind.ZOMBIE, "exited(3)");
    saw(11, "child", MarkKind.REAPED, "exited(3)");
    saw(10, "main", MarkKind.REAPED, "exited(0)");
    assertThat(drawn(Locale.ENGLISH))
        .isEqualTo(
            lines(
            "main     ──┬─────┴──┘     exited(0)",
            "child      └──░░░┘        exited(3)",
            "",
            "░ zombie"));
  }

  @Test
  void hands_an_orphan_on_to_init() {
    saw(10, "main", MarkKind.SPAWNED, WARDEN);
    saw(11, "child", MarkKind.SPAWNED, "10");
    saw(10, "main", MarkKind.REAPED, "exited(0)");
    saw(11, "child", MarkKind.REPARENTED, WARDEN);
    saw(11, "child", MarkKind.REAPED, "exited(5)");
    assertThat(drawn(Locale.ENGLISH))
        .isEqualTo(lines(
            "init  ──┬─────┴──┬──┴───",
            "main    └──┬──┘  │  │     exited(0)",
            "child      └─────┴──┘     exited(5)"));
  }

  @Test
  void leads_a_line_past_others_and_says_in_the_reader_s_language_what_signs_mean() {
    saw(10, "main", MarkKind.SPAWNED, WARDEN);
    saw(11, "child", MarkKind.SPAWNED, "10");
    saw(12, "child-2", MarkKind.SPAWNED, "10");
    saw(11, "child", MarkKind.STOPPED, "");
    saw(12, "child-2", MarkKind.REAPED, "exited(0)");
    saw(11, "child", MarkKind.CONTINUED, "");
    saw(11, "child", MarkKind.REAPED, "signaled(9)");
    assertThat(drawn(Locale.SIMPLIFIED_CHINESE))
        .isEqualTo(lines(
            "main      ─┬─┬───┴───┴──",
            "child      └─┼──╌┼╌╌─┘    signaled(9)",
            "child-2      └───┘        exited(0)",
            "",
            "╌ 暂停"));
  }

  @Test
  void draws_nothing_where_no_process_was_seen() {
    assertThat(drawn(Locale.ENGLISH)).isEmpty();
  }

  private void saw(int pid, String actor, MarkKind kind, String value) {
    marks.add(new Mark(marks.size(), marks.size(), actor, pid, 0, kind, "", value));
  }

  private String drawn(Locale locale) {
    return FamilyTree.draw(new Transcript("play", "", marks, Transcript.Ending.COMPLETE), 40, locale);
  }

  private static String lines(String... lines) {
    return String.join("\n", lines);
  }
}
