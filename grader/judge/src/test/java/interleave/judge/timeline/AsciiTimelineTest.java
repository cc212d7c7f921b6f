package interleave.judge.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript.Ending;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AsciiTimelineTest {
  @Test
  void points_at_the_moment_when_a_crowd_is_too_large() {
    assertThat(AsciiTimeline.draw(Plays.crowd().timeline(Ending.COMPLETE, 4L, 5L, 6L, 7L), 60))
        .isEqualTo(
            """
            actor-1 ────────────────────────┣━━━━━━━━━inside━━━━━━━━━┫
            actor-2 ────────────────────────┣━━━━━━━━━inside━━━━━━━━━┫
            actor-3 ─────────────────────────┣━━━━━━━━━inside━━━━━━━━━━┫
            actor-4 ─────────────────────────┣━━━━━━━━━inside━━━━━━━━━━┫
                                             ▲ 4\
            """);
  }

  @Test
  void shows_zombies_new_parents_and_statuses() {
    assertThat(AsciiTimeline.draw(Plays.orphanage().timeline(Ending.COMPLETE, 4L, 5L), 90))
        .isEqualTo(
            """
            main  ─────────────◦spawn child────────────────────────────•───▪reaped exited(0)
            child              ─────────────»hello from 子…░zombie░░░░░░░░░↷░░░░▪reaped exited(3)
                                                   ▲ 300 ms            ▲ 480 ms\
            """);
  }

  @Test
  void finds_room_for_what_is_said_at_the_very_end() {
    Plays plays = Plays.free();
    plays.mark(0, "visitor", MarkKind.STARTED).mark(1, "visitor", MarkKind.POINT, "start is back", "");
    plays.mark(800, "visitor", MarkKind.POINT, "quick", "<silence>").mark(801, "visitor", MarkKind.POINT, "gives up", "");
    plays.mark(802, "visitor", MarkKind.FINISHED);
    assertThat(AsciiTimeline.draw(plays.timeline(Ending.COMPLETE), 80))
        .contains("•start is back──", "quick <silence>•", "•gives up");
  }

  @Test
  void says_states_in_chinese() {
    assertThat(
            AsciiTimeline.draw(
                Plays.orphanage().timeline(Ending.COMPLETE, 4L), 70, Locale.SIMPLIFIED_CHINESE))
        .contains("░僵尸░")
        .contains("▪已回收 exited(3)");
  }

  @Test
  void lays_out_a_forced_order_step_by_step_over_several_staves() {
    assertThat(AsciiTimeline.draw(Plays.lostUpdate().timeline(Ending.COMPLETE, 5L, 9L), 76))
        .isEqualTo(
            """
            actor-1 ──┣acquire━read permits:23━━━━━━━━━━━━━━━━━━━━━━━━━━
            actor-2  ──────────────────────────┣acquire━read permits:23━
                                                        ▲

            actor-1 ━━━━━━━━━━━━━━━━━━━━write permits:24━┫─•permits left 1─
            actor-2 write permits:24━┫─
                                        ▲

            actor-1 ✗IllegalStateException
            actor-2\
            """);
  }

  @Test
  void never_draws_wider_than_asked_nor_longer_than_a_screen() {
    var plays = new Plays("some order");
    for (int i = 0; i < 900; i++) {
      plays.mark(0.1, "actor-" + i % 40, MarkKind.SEAM, "read permits", "A.java:" + i);
    }
    String drawing = AsciiTimeline.draw(plays.timeline(Ending.COMPLETE, 450L), 80);
    assertThat(drawing.lines()).hasSizeLessThan(75).allMatch(line -> Columns.width(line) <= 80);
    assertThat(drawing)
        .contains("read permits:450", "… and 26 more actors", "… 700 more marks are not drawn");
  }

  @Test
  void lets_no_escape_sequence_of_a_program_reach_the_terminal() {
    assertThat(AsciiTimeline.draw(Plays.orphanage().timeline(Ending.COMPLETE), 160))
        .doesNotContain("\u001b");
  }

  @Test
  void counts_two_columns_for_a_chinese_name() {
    Plays plays = Plays.free();
    for (String name : new String[] {"生产者", "user"}) {
      plays.mark(0, name, MarkKind.STARTED).mark(50, name, MarkKind.FINISHED);
    }
    assertThat(AsciiTimeline.draw(plays.timeline(Ending.COMPLETE), 40).lines())
        .containsExactly("生产者 " + "─".repeat(33), "user   " + "─".repeat(33));
  }

  @Test
  void draws_nothing_of_nothing() {
    assertThat(AsciiTimeline.draw(Plays.free().timeline(Ending.CRASHED), 80)).isEmpty();
  }
}
