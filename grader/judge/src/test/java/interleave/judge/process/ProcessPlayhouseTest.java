package interleave.judge.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.domain.Transcript.Ending;
import interleave.judge.sandbox.Sandbox;
import interleave.judge.stage.Play;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@EnabledOnOs(OS.LINUX)
@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ProcessPlayhouseTest {

  enum Wall {
    NONE(Sandbox::none),
    BEST(Sandbox::best);

    final Supplier<Sandbox> sandbox;

    Wall(Supplier<Sandbox> sandbox) {
      this.sandbox = sandbox;
    }
  }

  @ParameterizedTest
  @EnumSource
  void follows_a_child_from_its_start_until_its_parent_reaps_it(Wall wall) throws Exception {
    Transcript run =
        play(
            wall,
            """
            class Main { public static void main(String[] a) throws Exception {
              System.out.println("hello " + a[0]);
              int child = Posix.spawn(Child.class);
              Posix.waitpid(child, 0);
              Journal.mark("waited");
            } }
            class Child { public static void main(String[] a) throws Exception {
              Journal.name("child");
              Thread.sleep(50);
              System.exit(3);
            } }
            """);
    assertThat(run.ending()).isEqualTo(Ending.COMPLETE);
    assertThat(values(run, "main", MarkKind.OUTPUT)).containsExactly("hello 7");
    Mark born = only(run, "child", MarkKind.SPAWNED);
    Mark reaped = only(run, "child", MarkKind.REAPED);
    Mark waited = run.of(MarkKind.POINT, "waited").findFirst().orElseThrow();
    int top = only(run, "main", MarkKind.SPAWNED).pid();
    assertThat(born.value()).isEqualTo(Integer.toString(top));
    assertThat(reaped.value()).isEqualTo("exited(3)");
    assertThat(reaped.label()).isEqualTo("by " + top);
    assertThat(born.sequence()).isLessThan(reaped.sequence());
    assertThat(reaped.sequence()).isLessThan(waited.sequence());
    assertThat(run.marks().getLast().kind()).isEqualTo(MarkKind.END);
    assertThat(run.marks().getLast().value()).isEqualTo("exited(0)");
  }

  @ParameterizedTest
  @EnumSource
  void sees_a_zombie_while_its_parent_does_not_wait(Wall wall) throws Exception {
    Transcript run =
        play(
            wall,
            """
            class Main { public static void main(String[] a) throws Exception {
              int child = Posix.spawn(Child.class);
              while (!Files.readString(Path.of("/proc/" + child + "/stat")).contains(") Z")) {
                Thread.sleep(5);
              }
              Thread.sleep(30);
              Posix.waitpid(child, 0);
            } }
            class Child { public static void main(String[] a) {
              Journal.name("child");
              Posix.kill(Posix.getpid(), 9);
            } }
            """);
    Mark zombie = only(run, "child", MarkKind.ZOMBIE);
    Mark reaped = only(run, "child", MarkKind.REAPED);
    assertThat(zombie.value()).isEqualTo("signaled(9)");
    assertThat(reaped.value()).isEqualTo("signaled(9)");
    assertThat(reaped.nanos()).isGreaterThan(zombie.nanos());
  }

  @ParameterizedTest
  @EnumSource
  void lets_orphans_finish_and_shows_who_adopted_them(Wall wall) throws Exception {
    Transcript run =
        play(
            wall,
            """
            class Main { public static void main(String[] a) throws Exception {
              Posix.spawn(Orphan.class);
              while (!Files.exists(Path.of("ready"))) Thread.sleep(2);
            } }
            class Orphan { public static void main(String[] a) throws Exception {
              Journal.name("orphan");
              int parent = Posix.getppid();
              Files.createFile(Path.of("ready"));
              while (Posix.getppid() == parent) Thread.sleep(2);
              Thread.sleep(20);
              System.out.println("alone");
              System.exit(4);
            } }
            """);
    assertThat(run.ending()).isEqualTo(Ending.COMPLETE);
    Mark moved = only(run, "orphan", MarkKind.REPARENTED);
    Mark reaped = only(run, "orphan", MarkKind.REAPED);
    Mark end = run.of(MarkKind.END).findFirst().orElseThrow();
    assertThat(moved.value()).isEqualTo("init (warden)");
    assertThat(reaped.label()).isEqualTo("by init (warden)");
    assertThat(reaped.value()).isEqualTo("exited(4)");
    assertThat(reaped.sequence()).isLessThan(end.sequence());
    assertThat(values(run, "orphan", MarkKind.OUTPUT)).containsExactly("alone");
  }

  @ParameterizedTest
  @EnumSource
  void kills_a_daemon_in_its_own_session_when_the_grace_is_over(Wall wall) throws Exception {
    Transcript run =
        play(
            wall,
            2,
            """
            class Main { public static void main(String[] a) throws Exception {
              Posix.spawn(Daemon.class);
              while (!Files.exists(Path.of("ready"))) Thread.sleep(2);
            } }
            class Daemon { public static void main(String[] a) throws Exception {
              Journal.name("daemon");
              Posix.setsid();
              Files.createFile(Path.of("ready"));
              while (true) try { Thread.sleep(1000); } catch (InterruptedException e) { }
            } }
            """);
    assertThat(run.ending()).isEqualTo(Ending.COMPLETE);
    Mark killed = run.of(MarkKind.POINT, "killed-by-warden").findFirst().orElseThrow();
    Mark end = run.of(MarkKind.END).findFirst().orElseThrow();
    assertThat(killed.actor()).isEqualTo("daemon");
    assertThat(killed.sequence()).isGreaterThan(end.sequence());
    assertThat(only(run, "daemon", MarkKind.REAPED).value()).isEqualTo("signaled(9)");
    assertGone(run);
  }

  @ParameterizedTest
  @EnumSource
  void stops_a_program_that_starts_more_processes_than_allowed(Wall wall) throws Exception {
    try (var house =
        Programs.playhouse(
            wall.sandbox.get(),
            5,
            """
            class Main { public static void main(String[] a) throws Exception {
              if (a.length > 0 && a[0].equals("leaf")) Thread.sleep(60_000);
              for (int i = 0; i < 12; i++) Posix.spawn(Main.class, "leaf");
              Thread.sleep(60_000);
            } }
            """)) {
      Transcript run = Programs.start(house, Programs.LIMIT).await();
      assertThat(run.ending()).isEqualTo(Ending.CRASHED);
      assertThat(run.of(MarkKind.POINT, "too-many-processes")).hasSize(1);
      assertGone(run);
    }
  }

  @Test
  void stops_a_process_that_forks_on_and_on_and_ends_each_time() throws Exception {
    try (var house =
        Programs.playhouse(
            Sandbox.none(),
            5,
            """
            class Main { public static void main(String[] a) throws Exception {
              Spawn.program("/bin/sh")
                  .args("-c", "trap '' TERM; f() { [ $1 -gt 20000 ] || f $(($1 + 1)) & }; f 1")
                  .start();
              Thread.sleep(60_000);
            } }
            """)) {
      Transcript run = Programs.start(house, Programs.LIMIT).await();
      assertThat(run.ending()).isEqualTo(Ending.CRASHED);
      assertThat(run.of(MarkKind.POINT, "too-many-processes")).hasSize(1);
      assertGone(run);
    }
  }

  @ParameterizedTest
  @EnumSource
  void ends_a_program_at_its_limit(Wall wall) throws Exception {
    Transcript run =
        play(
            wall,
            1,
            """
            class Main { public static void main(String[] a) throws Exception {
              Thread.sleep(60_000);
            } }
            """);
    assertThat(run.ending()).isEqualTo(Ending.TIMED_OUT);
    assertThat(only(run, "main", MarkKind.REAPED).value()).isEqualTo("signaled(9)");
    assertGone(run);
  }

  @ParameterizedTest
  @EnumSource
  void leaves_nothing_behind_when_a_play_is_cancelled(Wall wall) throws Exception {
    leavesNothingBehind(wall, Play::cancel);
  }

  @ParameterizedTest
  @EnumSource
  void leaves_nothing_behind_when_the_warden_is_told_to_end(Wall wall) throws Exception {
    leavesNothingBehind(wall, play -> warden(play).destroy());
  }

  private static void leavesNothingBehind(Wall wall, Consumer<Play> end) throws InterruptedException {
    try (var house =
        Programs.playhouse(
            wall.sandbox.get(),
            20,
            """
            class Main { public static void main(String[] a) throws Exception {
              Posix.spawn(Child.class);
              Thread.sleep(60_000);
            } }
            class Child { public static void main(String[] a) throws Exception {
              Posix.setsid();
              Journal.mark("up");
              Thread.sleep(60_000);
            } }
            """)) {
      Play play = Programs.start(house, Programs.LIMIT);
      await()
          .atMost(30, TimeUnit.SECONDS)
          .until(() -> play.transcript().of(MarkKind.POINT, "up").findAny().isPresent());
      end.accept(play);
      assertGone(play.await());
    }
  }

  /** Returns the child of this process that all of the play's processes come from. */
  private static ProcessHandle warden(Play play) {
    int pid = play.transcript().of(MarkKind.SPAWNED).findFirst().orElseThrow().pid();
    return Stream.iterate(ProcessHandle.of(pid).orElseThrow(), handle -> handle.parent().orElseThrow())
        .filter(handle -> handle.parent().equals(Optional.of(ProcessHandle.current())))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void shows_what_a_program_printed_around_the_journal(Wall wall) throws Exception {
    Transcript run =
        play(
            wall,
            """
            class Main { public static void main(String[] a) throws Exception {
              try (var out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {
                out.write("raw\\n".getBytes());
              }
            } }
            """);
    assertThat(values(run, "main", MarkKind.OUTPUT)).containsExactly("raw");
  }

  private static Transcript play(Wall wall, String source) throws InterruptedException {
    return play(wall, 20, source);
  }

  private static Transcript play(Wall wall, int seconds, String source)
      throws InterruptedException {
    try (var house = Programs.playhouse(wall.sandbox.get(), 20, source)) {
      return Programs.start(house, Duration.ofSeconds(seconds), 7).await();
    }
  }

  private static Mark only(Transcript run, String actor, MarkKind kind) {
    List<Mark> found = run.of(kind).filter(mark -> mark.actor().equals(actor)).toList();
    assertThat(found).as("%s of %s in %s", kind, actor, run.marks()).hasSize(1);
    return found.getFirst();
  }

  private static List<String> values(Transcript run, String actor, MarkKind kind) {
    return run.of(kind).filter(mark -> mark.actor().equals(actor)).map(Mark::value).toList();
  }

  private static void assertGone(Transcript run) {
    assertThat(run.of(MarkKind.SPAWNED))
        .isNotEmpty()
        .noneMatch(mark -> Files.exists(Path.of("/proc/" + mark.pid())));
  }
}
