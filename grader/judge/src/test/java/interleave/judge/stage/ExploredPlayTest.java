package interleave.judge.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.sandbox.Sandbox;
import interleave.judge.stage.Explored.Coverage;
import interleave.judge.stage.Explored.Kind;
import interleave.judge.stage.Explored.Loss;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExploredPlayTest {
  private static final Function<Transcript, String> CONTENT = transcript -> "";
  private static StagePlayhouse house;

  @BeforeAll
  static void open() {
    Map<String, byte[]> classes = Compiled.of("Play.java", """
        import interleave.stage.*;
        final class Play {
          static int count;
          static volatile boolean ready;
          static void counts(Scene scene, int n) {
            Object lock = new Object();
            scene.actors(n, actor -> {
              synchronized (lock) { count++; }
              actor.mark("counted");
            });
            scene.await();
            synchronized (lock) { scene.mark("count", count); }
          }
          static void races(Scene scene) {
            scene.actors(2, actor -> count++);
          }
          static void crosses(Scene scene) {
            Object a = new Object();
            Object b = new Object();
            scene.actor("left", actor -> { synchronized (a) { synchronized (b) { actor.mark("in"); } } });
            scene.actor("right", actor -> { synchronized (b) { synchronized (a) { actor.mark("in"); } } });
          }
          static void polls(Scene scene) {
            scene.actor("waits", actor -> { while (!ready) Thread.onSpinWait(); actor.mark("seen"); });
            scene.actor("tells", actor -> { actor.mark("told"); ready = true; });
          }
          static void throwsUp(Scene scene) {
            scene.actor("unlucky", actor -> { throw new IllegalStateException("no luck"); });
          }
          static void waitsForWhoWaits(Scene scene) {
            Object lock = new Object();
            Actor sleeper = scene.actor("sleeper", actor -> { synchronized (lock) { lock.wait(); } });
            scene.mark("waits", sleeper.awaitBlocked(100));
            synchronized (lock) { lock.notify(); }
          }
          static void asks(Scene scene, int number) {
            scene.mark("asked", "a number");
          }
          static void asks(Scene scene, boolean flag) {
            scene.mark("asked", "a flag");
          }
          static void marksForEver(Scene scene) {
            scene.actor("chatters", actor -> { for (;;) actor.mark("a label of some length", "and a value of some length"); });
          }
          static void speaksAtLength(Scene scene) {
            String[] said = {""};
            scene.actors(2, actor -> { for (int i = 0; i < 400; i++) said[0] = "x".repeat(4000) + i; });
          }
          static void fillsTheHeap(Scene scene) {
            scene.actor("greedy", actor -> {
              var all = new java.util.ArrayList<byte[]>();
              for (;;) all.add(new byte[1 << 20]);
            });
          }
          static void countsLate(Scene scene) {
            Object lock = new Object();
            scene.actor("looker", actor -> { synchronized (lock) { if (count > 1000) actor.mark("never"); } });
            scene.actor("counter", actor -> {
              for (int i = 0; i < 900; i++) synchronized (lock) { count = i; }
              actor.mark("counted");
              synchronized (lock) { count = -1; }
            });
          }
          static void handsOn(Scene scene) {
            var queue = new java.util.concurrent.ArrayBlockingQueue<Integer>(1);
            scene.actor("puts", actor -> { for (int i = 0; i < 6000; i++) queue.put(i); });
            scene.actor("takes", actor -> { for (int i = 0; i < 6000; i++) queue.take(); });
          }
          static void isDriven(Scene scene) {
            scene.driven("driven", actor -> {});
          }
          static void reflects(Scene scene) throws Exception {
            var field = Play.class.getDeclaredField("count");
            scene.actor("reflects", actor -> field.get(null));
          }
        }
        """);
    house = new StagePlayhouse(new Production(Map.of(), classes, false), StageOptions.in(Sandbox.none()));
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private static Explored explore(Function<Transcript, String> judgement, String method, Object... args) {
    return explore(Exploration.standard(), judgement, method, args);
  }

  private static Explored explore(Exploration how, Function<Transcript, String> judgement, String method, Object... args) {
    PlayRequest request = new PlayRequest("Play", method, List.of(args), 1, Duration.ofSeconds(30), Theatre.FREE);
    return house.explore(request, how, judgement);
  }

  private static Loss loss(Function<Transcript, String> judgement, String method, Object... args) {
    return explore(judgement, method, args).loss().orElseThrow();
  }

  @Test
  void tries_every_preemption_of_a_small_scene_and_shows_each_transcript_once() {
    Set<List<Mark>> seen = new HashSet<>();
    Explored explored = explore(transcript -> seen.add(transcript.marks()) ? "" : "seen before", "counts", 2);
    assertThat(explored.loss()).isEmpty();
    assertThat(explored.coverage()).isNotEqualTo(Coverage.SAMPLED);
    assertThat(explored.distinct()).isEqualTo(seen.size()).isGreaterThan(2);
  }

  @Test
  void makes_static_state_anew_for_each_schedule() {
    Set<String> counts = new HashSet<>();
    explore(transcript -> {
      counts.addAll(Theatre.values(transcript, "count"));
      return "";
    }, "counts", 2);
    assertThat(counts).containsExactly("2");
  }

  @Test
  void loses_the_first_schedule_that_the_judgement_finds_fault_with() {
    Function<Transcript, String> second = transcript ->
        transcript.of(MarkKind.POINT, "counted").findFirst().orElseThrow().actor().equals("actor-2") ? "second first" : "";
    Loss loss = loss(second, "counts", 2);
    assertThat(loss.kind()).isEqualTo(Kind.ASSERTION);
    assertThat(second.apply(loss.transcript())).as("the transcript told has the fault, too").isEqualTo("second first");
  }

  @Test
  void tells_a_race_with_both_places() {
    Explored explored = explore(CONTENT, "races");
    assertThat(explored.loss().orElseThrow().kind()).isEqualTo(Kind.RACE);
    assertThat(explored.races().getFirst().what()).isEqualTo("Play.count");
    assertThat(explored.races().getFirst().first()).contains("Play.java:15");
  }

  @Test
  void tells_a_deadlock_with_its_cycle_and_its_steps() {
    Loss loss = loss(CONTENT, "crosses");
    assertThat(loss.kind()).isEqualTo(Kind.DEADLOCK);
    assertThat(loss.cycle()).hasSize(2).first().isEqualTo("left waits to enter synchronized (Object#1) at Play.java:20, held by right");
    assertThat(loss.transcript().of(MarkKind.SEAM).map(Mark::label)).anyMatch(label -> label.startsWith("enters synchronized"));
    assertThat(loss.transcript().ending()).isEqualTo(Transcript.Ending.STUCK);
  }

  @Test
  void notices_who_waits_by_looking_again_and_again() {
    assertThat(explore(CONTENT, "polls").polls()).isTrue();
    assertThat(explore(CONTENT, "counts", 2).polls()).isFalse();
  }

  @Test
  void marks_what_an_actor_dies_of_for_the_judge_to_weigh() {
    Set<String> thrown = new HashSet<>();
    explore(transcript -> {
      transcript.of(MarkKind.THREW).map(Mark::value).forEach(thrown::add);
      return "";
    }, "throwsUp");
    assertThat(thrown).containsExactly("java.lang.IllegalStateException: no luck at Play.java:28");
  }

  @Test
  void lets_a_scene_wait_until_an_actor_waits() {
    Set<String> waits = new HashSet<>();
    Explored explored = explore(transcript -> {
      waits.addAll(Theatre.values(transcript, "waits"));
      return "";
    }, "waitsForWhoWaits");
    assertThat(waits).containsExactly("true");
    assertThat(explored.loss()).isEmpty();
  }

  @Test
  void tells_scenes_of_one_name_apart_by_what_they_take() {
    Set<String> asked = new HashSet<>();
    Function<Transcript, String> hears = transcript -> {
      asked.addAll(Theatre.values(transcript, "asked"));
      return "";
    };
    explore(hears, "asks", true);
    assertThat(asked).containsExactly("a flag");
    explore(hears, "asks", 1);
    assertThat(asked).containsExactlyInAnyOrder("a flag", "a number");
  }

  @Test
  void tells_of_an_actor_that_marks_without_end() {
    assertThat(loss(CONTENT, "marksForEver").kind()).isEqualTo(Kind.LIVELOCK);
  }

  @Test
  void cuts_long_values_in_what_it_tells() {
    assertThat(loss(CONTENT, "speaksAtLength").kind()).isEqualTo(Kind.RACE);
  }

  @Test
  void takes_many_hand_overs_for_progress() {
    assertThat(explore(Exploration.standard().schedules(4), CONTENT, "handsOn").loss()).isEmpty();
  }

  @Test
  void marks_between_the_right_steps_of_a_long_schedule() {
    Loss loss = loss(run -> Theatre.values(run, "counted").isEmpty() ? "" : "counted", "countsLate");
    List<Mark> marks = loss.transcript().marks();
    int marked = marks.indexOf(loss.transcript().of(MarkKind.POINT).findFirst().orElseThrow());
    assertThat(marks.subList(marked, marks.size())).extracting(Mark::label).contains("writes Play.count = -1");
    assertThat(marks.subList(0, marked)).extracting(Mark::label).contains("writes Play.count = 899");
  }

  @Test
  void tells_of_an_actor_that_fills_the_heap() {
    Loss loss = loss(run -> run.of(MarkKind.THREW).map(Mark::value).findFirst().orElse(""), "fillsTheHeap");
    assertThat(loss.text()).contains("java.lang.OutOfMemoryError");
  }

  @Test
  void refuses_a_scene_that_cannot_be_explored() {
    assertThatThrownBy(() -> explore(CONTENT, "isDriven")).isInstanceOf(StageFault.class).hasMessageContaining("driven");
  }

  @Test
  void says_what_it_cannot_control() {
    assertThat(explore(CONTENT, "reflects").beyondControl()).first().asString().contains("Field.get");
  }

  @Test
  void tells_the_same_loss_for_the_same_seed() {
    assertThat(loss(CONTENT, "crosses").transcript()).isEqualTo(loss(CONTENT, "crosses").transcript());
  }
}
