package interleave.judge.spec;

import static interleave.judge.spec.Expect.assertThat;
import static interleave.judge.spec.Script.script;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.domain.Transcript.Ending;
import interleave.judge.stage.Exploration;
import interleave.judge.stage.Explored;
import interleave.judge.stage.Explored.Coverage;
import interleave.judge.stage.Explored.Kind;
import interleave.judge.stage.Explored.Loss;
import interleave.judge.stage.Explored.Race;
import interleave.judge.stage.StageFault;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ExploredCheckTest {
  private static final Exploration STRICT = Exploration.standard();
  private static final Consumer<Transcript> CONTENT = run -> {};
  private static final Transcript DIES =
      script().at(0, "bar").starts().at(0, "bar").point("bar").at(0, "bar").throwsIt("java.lang.IllegalMonitorStateException").complete();
  private static final Transcript FINE = script().at(0, "bar").starts().at(0, "bar").point("bar").at(0, "bar").finishes().complete();

  @Test
  void loses_by_an_exception_of_an_actor_though_the_judgement_is_content() {
    assertThat(new ExploredCheck(CONTENT, STRICT).faultOf(DIES)).contains("bar", "IllegalMonitorStateException");
  }

  @Test
  void lets_actors_die_where_the_check_says_so() {
    assertThat(new ExploredCheck(CONTENT, STRICT.toleratingDeaths()).faultOf(DIES)).isEmpty();
  }

  @Test
  void says_what_the_judgement_says_before_it_speaks_of_exceptions() {
    Consumer<Transcript> never = run -> assertThat(run).point("bar").never();
    assertThat(new ExploredCheck(never, STRICT).faultOf(DIES)).doesNotContain("IllegalMonitorStateException");
  }

  @Test
  void loses_by_what_the_scene_throws_even_where_actors_may_die() {
    Transcript scene = script().at(0, "scene").starts().at(0, "scene").throwsIt("java.lang.IllegalStateException").complete();
    assertThat(new ExploredCheck(CONTENT, STRICT.toleratingDeaths()).faultOf(scene)).contains("IllegalStateException");
  }

  @Test
  void is_content_with_what_won() {
    assertThatCode(() -> new ExploredCheck(CONTENT, STRICT).demandWon(explored(List.of(), null))).doesNotThrowAnyException();
  }

  @Test
  void takes_a_loss_that_does_not_come_again_for_a_fault_of_its_own() {
    Explored lost = explored(List.of(), new Loss(Kind.ASSERTION, "bar came twice", List.of(), 7, FINE));
    assertThatThrownBy(() -> new ExploredCheck(CONTENT, STRICT).demandWon(lost)).isInstanceOf(StageFault.class);
  }

  @Test
  void tells_the_race_behind_a_wrong_order() {
    Consumer<Transcript> never = run -> assertThat(run).point("bar").never();
    Race race = new Race("FooBar.turn", "foo() writes at FooBar.java:8", "bar() reads at FooBar.java:14");
    Explored lost = explored(List.of(race), new Loss(Kind.ASSERTION, "bar", List.of(), 7, FINE));
    CheckFailed failed = Refusal.of(() -> new ExploredCheck(never, STRICT).demandWon(lost));
    assertThat(failed.evidence().diagnosis()).isEqualTo(Diagnosis.RACE);
    assertThat(failed.evidence().observed().en()).contains("FooBar.turn", "FooBar.java:8", "FooBar.java:14");
  }

  @Test
  void keeps_a_wait_without_end_what_it_is_though_a_race_is_behind_it() {
    Transcript stuck =
        script().at(0, "bar").starts().at(0, "").mark(MarkKind.STUCK, "waiting", "bar waits in wait() at FooBar.java:14").ending(Ending.STUCK);
    Race race = new Race("FooBar.turn", "foo() writes at FooBar.java:8", "bar() reads at FooBar.java:14");
    Explored lost = explored(List.of(race), new Loss(Kind.LOST_WAKEUP, "bar waits", List.of(), 7, stuck));
    CheckFailed failed = Refusal.of(() -> new ExploredCheck(CONTENT, STRICT).demandWon(lost));
    assertThat(failed.evidence().diagnosis()).isEqualTo(Diagnosis.LOST_WAKEUP);
    assertThat(failed.evidence().headline().en()).isEqualTo("Nobody can go on: bar waits in wait() at FooBar.java:14");
  }

  @Test
  void says_who_died_before_it_says_who_waits_for_him() {
    Transcript stuck =
        script().at(0, "foo").starts().at(0, "bar").starts().at(0, "foo").throwsIt("java.lang.IllegalMonitorStateException")
            .at(0, "").mark(MarkKind.STUCK, "waiting", "bar waits in wait() at FooBar.java:14").ending(Ending.STUCK);
    Explored lost = explored(List.of(), new Loss(Kind.LOST_WAKEUP, "bar waits", List.of(), 7, stuck));
    CheckFailed failed = Refusal.of(() -> new ExploredCheck(CONTENT, STRICT).demandWon(lost));
    assertThat(failed.evidence().diagnosis()).isEqualTo(Diagnosis.UNEXPECTED_EXCEPTION);
    CheckFailed tolerant = Refusal.of(() -> new ExploredCheck(CONTENT, STRICT.toleratingDeaths()).demandWon(lost));
    assertThat(tolerant.evidence().diagnosis()).isEqualTo(Diagnosis.LOST_WAKEUP);
  }

  @Test
  void lets_the_judgement_speak_of_what_went_wrong_before_nobody_could_go_on() {
    Consumer<Transcript> never = run -> assertThat(run).as(Diagnosis.WRONG_ORDER).point("bar").never();
    Transcript stuck =
        script().at(0, "bar").starts().at(0, "bar").point("bar")
            .at(0, "").mark(MarkKind.STUCK, "waiting", "bar waits in wait() at FooBar.java:14").ending(Ending.STUCK);
    Explored lost = explored(List.of(), new Loss(Kind.LOST_WAKEUP, "bar waits", List.of(), 7, stuck));
    CheckFailed asked = Refusal.of(() -> new ExploredCheck(never, STRICT.judgingStuck()).demandWon(lost));
    assertThat(asked.evidence().diagnosis()).isEqualTo(Diagnosis.WRONG_ORDER);
    CheckFailed unasked = Refusal.of(() -> new ExploredCheck(never, STRICT).demandWon(lost));
    assertThat(unasked.evidence().diagnosis()).isEqualTo(Diagnosis.LOST_WAKEUP);
  }

  private static Explored explored(List<Race> races, Loss loss) {
    return new Explored(7, 3, Coverage.SAMPLED, false, races, List.of(), Optional.ofNullable(loss));
  }
}
