package interleave.judge.spec;

import static interleave.judge.spec.Script.script;
import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.domain.MarkKind;
import interleave.judge.stage.Schedule;
import interleave.judge.stage.Schedule.Switch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SweepTest {
  @Test
  void begins_with_the_plain_order_of_each_actor_then_takes_the_turn_at_each_seam() {
    List<Schedule> played = sweep(2, 2, 400);
    assertThat(played.subList(0, 2)).containsExactly(plain(0), plain(1));
    // In the plain order of two actors with two seams each, seams 1 and 2 belong to the first, 3 and 4 to the second.
    assertThat(played.subList(2, 6))
        .containsExactly(single(0, 1, 1), single(0, 2, 1), single(0, 3, 0), single(0, 4, 0));
    assertThat(played.subList(6, 10))
        .containsExactlyInAnyOrder(single(1, 1, 0), single(1, 2, 0), single(1, 3, 1), single(1, 4, 1));
  }

  @Test
  void plays_no_order_twice_and_ends_when_nothing_is_left() {
    List<Schedule> played = sweep(2, 2, 400);
    assertThat(new HashSet<>(played)).hasSameSizeAs(played);
    assertThat(played).hasSizeLessThan(60);
  }

  @Test
  void keeps_to_the_budget() {
    assertThat(sweep(4, 40, 400)).hasSize(400);
    assertThat(sweep(4, 40, 3)).hasSize(3);
  }

  @Test
  void the_same_seed_tries_the_same_orders() {
    assertThat(sweep(3, 20, 100)).isEqualTo(sweep(3, 20, 100));
  }

  @Test
  void a_scene_of_one_actor_is_played_once() {
    assertThat(sweep(1, 5, 400)).containsExactly(plain(0));
  }

  @Test
  void says_an_order_in_words() {
    assertThat(Sweep.describe(new Schedule(0, List.of(new Switch(4, 1), new Switch(9, 0)))))
        .isEqualTo("actor 1 first; at seam 4 actor 2; at seam 9 actor 1");
  }

  /** Pretends that each actor passes so many seams, whatever the order. */
  private static List<Schedule> sweep(int actors, int seamsEach, int budget) {
    List<Schedule> played = new ArrayList<>();
    new Sweep(budget, 42)
        .run(
            schedule -> {
              played.add(schedule);
              Script script = script();
              for (int i = 0; i < actors; i++) {
                script.at(i, "actor-" + ((schedule.first() + i) % actors + 1)).starts();
                for (int seam = 0; seam < seamsEach; seam++) {
                  script.mark(MarkKind.SEAM, "read count", "Sem.java:1");
                }
              }
              return new Sweep.Seen(script.complete(), actors * seamsEach);
            });
    return played;
  }

  private static Schedule plain(int first) {
    return new Schedule(first, List.of());
  }

  private static Schedule single(int first, int seam, int to) {
    return new Schedule(first, List.of(new Switch(seam, to)));
  }
}
