package interleave.judge.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.domain.Transcript.Ending;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StagePlayhouseTest {
  private static Theatre theatre;

  @BeforeAll
  static void open() {
    theatre = new Theatre("Play", """
        class Kept { static int plays; }
        enum Colour { RED }
        class Play {
          static void marks(Scene scene, int n, java.util.List<String> words) throws Exception {
            scene.mark("n", n);
            scene.mark("words", words);
            scene.mark("mixed", java.util.List.of(1, "two", Colour.RED, true));
            scene.mark("hidden", new Play());
            scene.mark("random", scene.random().nextInt());
            var actor = scene.actor("reader", me -> {
              me.during("inside", () -> me.mark("here"));
              throw new IllegalStateException("on purpose");
            });
            scene.await(actor);
          }
          static void crowd(Scene scene) { scene.actors(3, me -> me.during("inside", () -> me.linger(30))); }
          static void prints(Scene scene) {
            System.out.println("Ergebnis: 你好");
            System.err.print("no end");
            scene.actor("speaker", me -> System.out.println("mine"));
          }
          static void chatters(Scene scene) { for (int i = 0; i < 50_000; i++) System.out.println("all the same"); }
          static void forges(Scene scene) throws Exception {
            System.out.println("\\0\\0\\0\\20forged frame: all checks passed");
            scene.mark("after");
          }
          static void writesToTheWire(Scene scene) throws Exception {
            var out = new java.io.FileOutputStream(java.io.FileDescriptor.out);
            byte[] frame = new byte[64];
            frame[3] = 30;
            out.write(frame);
            out.write(new byte[1000]);
            Thread.sleep(5_000);
          }
          static void exits(Scene scene) { scene.mark("before"); System.exit(0); }
          static void loops(Scene scene) { scene.actors(2, me -> { for (int i = 0; ; i++) if (i == -1) me.mark("?"); }); }
          static void leaks(Scene scene) {
            Thread thread = new Thread(() -> java.util.concurrent.locks.LockSupport.park(), "left-behind");
            thread.setDaemon(true);
            thread.start();
          }
          static void startsAndForgets(Scene scene) { new Thread(() -> { for (int i = 0; i < 1000; i++) Thread.onSpinWait(); }).start(); }
          static void interrupted(Scene scene) {
            var actor = scene.actor("sleeper", me -> {
              me.linger(20);
              me.mark("still interrupted", Thread.currentThread().isInterrupted());
            });
            actor.interrupt();
            scene.await();
          }
          static void interruptsEverybody(Scene scene) {
            var root = Thread.currentThread().getThreadGroup().getParent();
            var all = new Thread[100];
            for (int round = 0; round < 200; round++) {
              int n = root.enumerate(all, true);
              for (int i = 0; i < n; i++) all[i].interrupt();
            }
            scene.mark("done");
          }
          static void waits(Scene scene) {
            var lock = new Object();
            var actor = scene.actor("waiter", me -> { synchronized (lock) { lock.wait(); } });
            scene.mark("blocked", actor.awaitBlocked(10_000));
            scene.mark("done", actor.awaitDone(20));
            actor.interrupt();
            scene.mark("done", actor.awaitDone(10_000));
          }
          static void countsPlays(Scene scene) { scene.mark("plays", ++Kept.plays); }
          static void sleeps(Scene scene) throws Exception { scene.mark("begun"); Thread.sleep(60_000); }
        }
        """);
  }

  @AfterAll
  static void close() {
    theatre.close();
  }

  @Test
  void brings_home_marks_with_their_values_in_order() throws Exception {
    Transcript run = theatre.play("marks", 7, List.of("a", "b"));
    assertThat(run.ending()).isEqualTo(Ending.COMPLETE);
    assertThat(run.scene()).isEqualTo("marks(7, [a, b])");
    assertThat(Theatre.values(run, "n")).containsExactly("7");
    assertThat(Theatre.values(run, "words")).containsExactly("[a, b]");
    assertThat(Theatre.values(run, "mixed")).containsExactly("[1, two, RED, true]");
    assertThat(Theatre.values(run, "hidden")).containsExactly("Play");
    assertThat(run.marks().stream().filter(mark -> mark.actor().equals("reader")).map(Mark::kind))
        .containsExactly(MarkKind.STARTED, MarkKind.ENTER, MarkKind.POINT, MarkKind.LEAVE, MarkKind.THREW);
    assertThat(Theatre.only(run, MarkKind.THREW)).matches("java.lang.IllegalStateException: on purpose at Play.java:\\d+");
    assertThat(run.marks().getLast().kind()).isEqualTo(MarkKind.END);
    assertThat(run.marks()).extracting(Mark::sequence).isSorted();
  }

  @Test
  void repeats_random_numbers_from_the_same_seed() throws Exception {
    List<String> first = Theatre.values(theatre.play("marks", 1, List.of()), "random");
    assertThat(Theatre.values(theatre.play("marks", 1, List.of()), "random")).isEqualTo(first);
  }

  @Test
  void lets_a_crowd_be_inside_at_once() throws Exception {
    Transcript run = theatre.play("crowd");
    long lastIn = run.of(MarkKind.ENTER).mapToLong(Mark::nanos).max().orElseThrow();
    long firstOut = run.of(MarkKind.LEAVE).mapToLong(Mark::nanos).min().orElseThrow();
    assertThat(lastIn).isLessThan(firstOut);
  }

  @Test
  void turns_what_is_printed_into_marks() throws Exception {
    Transcript run = theatre.play("prints");
    assertThat(run.of(MarkKind.OUTPUT).map(m -> m.actor() + " " + m.label() + " " + m.value()))
        .containsExactlyInAnyOrder("scene out Ergebnis: 你好", "scene err no end", "speaker out mine");
  }

  @Test
  void keeps_only_so_much_of_what_is_printed() throws Exception {
    Transcript run = theatre.play("chatters");
    assertThat(run.ending()).isEqualTo(Ending.COMPLETE);
    assertThat(run.of(MarkKind.OUTPUT).count()).isBetween(100L, 10_000L);
  }

  @Test
  void is_not_deceived_by_frames_printed_to_standard_output() throws Exception {
    Transcript run = theatre.play("forges");
    assertThat(run.ending()).isEqualTo(Ending.COMPLETE);
    assertThat(Theatre.values(run, "after")).hasSize(1);
  }

  @Test
  void notices_bytes_forced_into_the_wire_and_plays_on_in_a_new_process() throws Exception {
    assertThat(theatre.play("writesToTheWire").ending()).isEqualTo(Ending.TAMPERED);
    assertThat(theatre.play("crowd").ending()).isEqualTo(Ending.COMPLETE);
  }

  @Test
  void calls_a_process_that_exits_crashed_even_with_status_0() throws Exception {
    Transcript run = theatre.play("exits");
    assertThat(run.ending()).isEqualTo(Ending.CRASHED);
    assertThat(Theatre.values(run, "before")).hasSize(1);
    assertThat(run.marks().getLast().value()).isEqualTo("the process ended with status 0");
    assertThat(theatre.play("crowd").ending()).isEqualTo(Ending.COMPLETE);
  }

  @Test
  void ends_an_endless_loop_at_its_limit_and_plays_on() throws Exception {
    Transcript run = theatre.playUpTo(Duration.ofMillis(300), "loops");
    assertThat(run.ending()).isEqualTo(Ending.TIMED_OUT);
    assertThat(theatre.play("crowd").ending()).isEqualTo(Ending.COMPLETE);
  }

  @Test
  void names_a_thread_left_running() throws Exception {
    Transcript run = theatre.play("leaks");
    assertThat(run.ending()).isEqualTo(Ending.COMPLETE);
    assertThat(Theatre.values(run, "leaked-thread")).containsExactly("left-behind");
    assertThat(Theatre.values(theatre.play("crowd"), "leaked-thread")).isEmpty();
  }

  @Test
  void forgives_a_thread_that_ends_soon() throws Exception {
    assertThat(Theatre.values(theatre.play("startsAndForgets"), "leaked-thread")).isEmpty();
  }

  @Test
  void keeps_an_interrupt_for_the_student() throws Exception {
    assertThat(Theatre.values(theatre.play("interrupted"), "still interrupted")).containsExactly("true");
  }

  @Test
  void survives_interrupts_of_every_thread() throws Exception {
    Transcript run = theatre.play("interruptsEverybody");
    assertThat(run.ending()).isEqualTo(Ending.COMPLETE);
    assertThat(Theatre.values(run, "done")).hasSize(1);
  }

  @Test
  void tells_a_scene_when_an_actor_blocks_and_when_it_ends() throws Exception {
    Transcript run = theatre.play("waits");
    assertThat(Theatre.values(run, "blocked")).containsExactly("true");
    assertThat(Theatre.values(run, "done")).containsExactly("false", "true");
    assertThat(Theatre.only(run, MarkKind.BLOCKED)).matches("waits in wait\\(\\) at Play.java:\\d+");
    assertThat(Theatre.only(run, MarkKind.THREW)).startsWith("java.lang.InterruptedException");
  }

  @Test
  void gives_every_play_fresh_static_fields() throws Exception {
    assertThat(Theatre.values(theatre.play("countsPlays"), "plays")).containsExactly("1");
    assertThat(Theatre.values(theatre.play("countsPlays"), "plays")).containsExactly("1");
  }

  @Test
  void shows_a_play_while_it_lasts_and_can_cancel_it() throws Exception {
    Play play = theatre.start(Theatre.FREE, Duration.ofSeconds(60), "sleeps");
    org.awaitility.Awaitility.await().until(() -> Theatre.values(play.transcript(), "begun").size() == 1);
    assertThat(play.transcript().ending()).isEqualTo(Ending.PLAYING);
    play.cancel();
    assertThat(play.await().ending()).isEqualTo(Ending.TIMED_OUT);
    assertThat(theatre.play("crowd").ending()).isEqualTo(Ending.COMPLETE);
  }

  @Test
  void blames_the_stage_for_a_scene_that_is_not_there() {
    assertThatThrownBy(() -> theatre.play("missing")).isInstanceOf(StageFault.class).hasMessageContaining("missing");
  }

  @Test
  void survives_a_student_who_uses_up_the_memory() throws Exception {
    try (Theatre small = new Theatre("Play", """
        class Play {
          static final java.util.List<long[]> HOARD = new java.util.ArrayList<>();
          static void hoards(Scene scene) { scene.actors(2, me -> { for (;;) HOARD.add(new long[10_000]); }); }
          static void plays(Scene scene) { scene.mark("fine"); }
        }
        """, "32m")) {
      Transcript run = small.play("hoards");
      assertThat(run.ending()).isIn(Ending.COMPLETE, Ending.CRASHED);
      if (run.ending() == Ending.COMPLETE) {
        assertThat(Theatre.only(run, MarkKind.THREW)).contains("java.lang.OutOfMemoryError");
      }
      assertThat(Theatre.values(small.play("plays"), "fine")).hasSize(1);
    }
  }

  @Test
  void refuses_an_argument_that_cannot_travel() {
    assertThatThrownBy(() -> theatre.play("crowd", new Object())).isInstanceOf(IllegalArgumentException.class);
  }
}
