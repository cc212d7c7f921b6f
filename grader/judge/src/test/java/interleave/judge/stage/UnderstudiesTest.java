package interleave.judge.stage;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.domain.Transcript.Ending;
import interleave.judge.sandbox.Confinement;
import interleave.judge.sandbox.Sandbox;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnderstudiesTest {
  private static final StageOptions OPTIONS = StageOptions.in(Sandbox.none());
  private static final Confinement KIND = SubjectHome.STAGE.confinement(OPTIONS, false);
  private static final Map<String, byte[]> CLASSES = Compiled.of("Play.java", """
      import interleave.stage.*;
      class Play {
        static void speaks(Scene scene) {
          scene.mark("pid", ProcessHandle.current().pid());
          scene.actor("speaker", me -> System.out.println("mine"));
        }
        static int count;
        static void counts(Scene scene) { scene.actors(2, me -> count++); }
        static void exits(Scene scene) { System.exit(0); }
      }
      """);

  /** What other tests in this JVM have left running, as compilers, is none of ours. */
  private final Set<Long> before = living().map(ProcessHandle::pid).collect(Collectors.toSet());

  private final Understudies understudies = Understudies.ofTheStage();

  private final Understudies explorers = Understudies.ofTheExplorer();

  @AfterEach
  void close() {
    understudies.close();
    explorers.close();
  }

  @Test
  void plays_with_who_stands_by_as_if_it_were_new() throws InterruptedException {
    understudies.want(OPTIONS, false, 1);
    SubjectProcess first = take();
    understudies.want(OPTIONS, false, 1);
    try (var house = new StagePlayhouse(new Production(CLASSES, CLASSES, false), OPTIONS, understudies, explorers)) {
      Transcript run = play(house, "speaks");

      assertThat(run.ending()).isEqualTo(Ending.COMPLETE);
      assertThat(Theatre.values(run, "pid")).singleElement().isNotEqualTo(Long.toString(first.pid()));
      assertThat(run.of(MarkKind.OUTPUT)).hasSize(1);
      assertThat(run.of(MarkKind.STARTED)).hasSize(1);
    } finally {
      first.kill();
    }
  }

  @Test
  void explores_with_who_stands_by() {
    explorers.want(OPTIONS, false, 1);
    try (var house = new StagePlayhouse(new Production(CLASSES, CLASSES, false), OPTIONS, understudies, explorers)) {
      Explored explored = house.explore(
          new PlayRequest("Play", "counts", List.of(), 1, Duration.ofSeconds(30), Theatre.FREE), Exploration.standard(), run -> "");
      assertThat(explored.loss().orElseThrow().kind()).isEqualTo(Explored.Kind.RACE);
      assertThat(explorers.wereAskedFor()).isTrue();
    }
  }

  @Test
  void keeps_explorers_that_have_rehearsed() {
    explorers.want(OPTIONS, false, 1);
    SubjectProcess taken = explorers.take(SubjectHome.EXPLORER.confinement(OPTIONS, false)).orElseThrow();
    assertThat(taken.isHealthy()).isTrue();
    taken.kill();
  }

  @Test
  void has_nobody_when_nobody_was_asked_for() {
    assertThat(understudies.take(KIND)).isEmpty();
  }

  @Test
  void gives_nobody_of_another_kind() {
    understudies.want(OPTIONS, false, 1);

    assertThat(understudies.take(SubjectHome.STAGE.confinement(OPTIONS, true))).isEmpty();
  }

  @Test
  void gives_each_to_one_house_only() {
    understudies.want(OPTIONS, false, 2);
    SubjectProcess one = take();

    Optional<SubjectProcess> other = understudies.take(KIND);

    assertThat(other.map(SubjectProcess::pid)).isNotEqualTo(Optional.of(one.pid()));
    one.kill();
    other.ifPresent(SubjectProcess::kill);
  }

  @Test
  void gives_nobody_who_has_died_meanwhile() {
    understudies.want(OPTIONS, false, 1);
    SubjectProcess taken = take();
    understudies.want(OPTIONS, false, 1);
    ProcessHandle child = Awaitility.await().atMost(Duration.ofSeconds(60)).until(
        () -> children().filter(handle -> handle.pid() != taken.pid()).findFirst(), Optional::isPresent).orElseThrow();
    child.destroyForcibly();
    child.onExit().join();

    assertThat(understudies.take(KIND).filter(SubjectProcess::isHealthy)).isEmpty();
    taken.kill();
  }

  @Test
  void replaces_a_subject_that_a_scene_has_spoilt() throws InterruptedException {
    understudies.want(OPTIONS, false, 2);
    try (var house = new StagePlayhouse(new Production(CLASSES, CLASSES, false), OPTIONS, understudies, explorers)) {
      assertThat(play(house, "exits").ending()).isEqualTo(Ending.CRASHED);
      assertThat(play(house, "speaks").ending()).isEqualTo(Ending.COMPLETE);
    }
  }

  @Test
  void lets_nobody_live_after_it_is_closed() {
    understudies.want(OPTIONS, false, 1);
    SubjectProcess taken = take();
    understudies.want(OPTIONS, false, 2);
    understudies.close();
    taken.kill();

    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> children().findAny().isEmpty());
  }

  private SubjectProcess take() {
    return understudies.take(KIND).orElseThrow();
  }

  private Stream<ProcessHandle> children() {
    return living().filter(child -> !before.contains(child.pid()));
  }

  private static Stream<ProcessHandle> living() {
    return ProcessHandle.current().children().filter(ProcessHandle::isAlive);
  }

  private static Transcript play(StagePlayhouse house, String method) throws InterruptedException {
    return house.start(new PlayRequest("Play", method, List.of(), 42, Duration.ofSeconds(20), Theatre.FREE)).await();
  }
}
