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
    // Seams 1 and 2 are the first actor's; at the others', nobody else is left.
    assertThat(played.subList(2, 4)).containsExactly(single(0, 1, 1), single(0, 2, 1));
    assertThat(played.subList(4, 6)).containsExactlyInAnyOrder(single(1, 1, 0), single(1, 2, 0));
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
  void lets_the_preempted_come_back_while_the_other_lingers() {
    List<Schedule> played = sweep(2, 2, 400, "linger");
    assertThat(played.subList(4, 6))
        .containsExactly(
            new Schedule(0, List.of(new Switch(1, 1), new Switch(2, 0))),
            new Schedule(0, List.of(new Switch(2, 1), new Switch(4, 0))));
  }

  @Test
  void an_actor_that_spins_for_ever_costs_no_more_memory_than_its_first_seams() {
    assertThat(sweep(2, 100_000, 20)).hasSize(20);
  }

  /** Pretends that each actor passes so many seams, whatever the order. */
  private static List<Schedule> sweep(int actors, int seamsEach, int budget) {
    return sweep(actors, seamsEach, budget, "write count");
  }

  private static List<Schedule> sweep(int actors, int seamsEach, int budget, String last) {
    List<Schedule> played = new ArrayList<>();
    new Sweep(
            budget,
            42,
            schedule -> {
              played.add(schedule);
              Script script = script();
              for (int i = 0; i < actors; i++) {
                script.at(i, "actor-" + ((schedule.first() + i) % actors + 1)).starts();
                for (int seam = 0; seam < seamsEach; seam++) {
                  script.mark(MarkKind.SEAM, seam == seamsEach - 1 ? last : "read count", "Sem.java:1");
                }
                script.finishes();
              }
              return new Sweep.Seen(script.complete());
            })
        .run();
    return played;
  }

  private static Schedule plain(int first) {
    return new Schedule(first, List.of());
  }

  private static Schedule single(int first, int seam, int to) {
    return new Schedule(first, List.of(new Switch(seam, to)));
  }
}
