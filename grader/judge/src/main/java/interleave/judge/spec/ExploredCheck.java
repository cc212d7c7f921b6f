package interleave.judge.spec;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Evidence;
import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Text;
import interleave.judge.domain.Transcript;
import interleave.judge.domain.Verdict;
import interleave.judge.stage.Exploration;
import interleave.judge.stage.Explored;
import interleave.judge.stage.Explored.Kind;
import interleave.judge.stage.Explored.Loss;
import interleave.judge.stage.Explored.Race;
import interleave.judge.stage.StageFault;
import interleave.judge.timeline.Said;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Judges the transcripts of an exploration, and turns a losing schedule into the failure of the check. */
final class ExploredCheck {
  private static final String SCENE = "scene";
  private static final Set<Diagnosis> KEPT = Set.of(Diagnosis.DEADLOCK, Diagnosis.LOST_WAKEUP, Diagnosis.LEAKED_THREAD);
  private static final Set<Kind> WAITS = Set.of(Kind.DEADLOCK, Kind.LOST_WAKEUP, Kind.LEAKED_THREAD, Kind.LIVELOCK);

  private final Consumer<Transcript> judgement;
  private final boolean toleratesDeaths;
  private final boolean judgesStuck;

  ExploredCheck(Consumer<Transcript> judgement, Exploration how) {
    this.judgement = judgement;
    this.toleratesDeaths = how.toleratesDeaths();
    this.judgesStuck = how.judgesStuck();
  }

  /** Says what is wrong with a transcript, nothing if it is empty. */
  String faultOf(Transcript transcript) {
    try {
      judge(transcript);
      return "";
    } catch (AssertionError failed) {
      return String.valueOf(failed.getMessage());
    }
  }

  /**
   * Demands that a transcript is as it should be. What a scene itself throws is what the student's code has thrown at it;
   * what an actor throws comes after the judgement, whose words say more.
   */
  void judge(Transcript transcript) {
    Expect.assertThat(transcript).actor(SCENE).doesNotThrow();
    PlayhouseStage.judge(judgement, transcript);
    if (!toleratesDeaths) Expect.assertThat(transcript).everyActor().doesNotThrow();
  }

  /**
   * Returns quietly if no schedule lost.
   *
   * @throws CheckFailed with the losing schedule
   * @throws StageFault if the loss cannot be told a second time
   */
  void demandWon(Explored explored) {
    if (explored.loss().isEmpty()) return;
    Loss loss = explored.loss().get();
    CheckFailed failed = WAITS.contains(loss.kind()) ? causeOf(loss).orElseGet(() -> what(loss, explored)) : what(loss, explored);
    throw loss.kind() == Kind.RACE || explored.races().isEmpty() ? failed : withRace(failed, loss, explored.races().getFirst());
  }

  private CheckFailed what(Loss loss, Explored explored) {
    return switch (loss.kind()) {
      case ASSERTION -> asserted(loss);
      case DEADLOCK -> told(Diagnosis.DEADLOCK, "explored.deadlock", loss);
      case LOST_WAKEUP -> told(Diagnosis.LOST_WAKEUP, "explored.lostWakeup", loss);
      case LEAKED_THREAD -> told(Diagnosis.LEAKED_THREAD, "explored.leaked", loss);
      case LIVELOCK -> told(Diagnosis.LIVELOCK, "explored.livelock", loss);
      case EXCEPTION -> told(Diagnosis.UNEXPECTED_EXCEPTION, "explored.exception", loss);
      case RACE -> race(explored.races().getFirst(), loss);
    };
  }

  /** What was wrong before is why nobody can go on, and says more than that; so does an exception of which somebody died. */
  private Optional<CheckFailed> causeOf(Loss loss) {
    try {
      if (judgesStuck) PlayhouseStage.judge(judgement, loss.transcript());
      if (!toleratesDeaths) Expect.assertThat(loss.transcript()).everyActor().doesNotThrow();
      return Optional.empty();
    } catch (CheckFailed failed) {
      return Optional.of(failed);
    }
  }

  private CheckFailed asserted(Loss loss) {
    try {
      judge(loss.transcript());
    } catch (CheckFailed failed) {
      return failed;
    }
    throw new StageFault("a schedule lost, and did not when it was played again: " + loss.text());
  }

  private static CheckFailed told(Diagnosis diagnosis, String key, Loss loss) {
    List<Mark> stuck = loss.transcript().of(MarkKind.STUCK).toList();
    Text told = Said.of(stuck.isEmpty() ? loss.text() : stuck.getFirst().value());
    return failure(diagnosis, key, loss, stuck, told);
  }

  private static CheckFailed race(Race race, Loss loss) {
    return failure(Diagnosis.RACE, "explored.race", loss, List.of(), Text.same(race.what()), Said.of(race.first()), Said.of(race.second()));
  }

  private static CheckFailed failure(Diagnosis diagnosis, String key, Loss loss, List<Mark> marks, Object... args) {
    return new CheckFailed(
        Evidence.of(
            diagnosis,
            Messages.text(key + ".headline", args),
            Messages.text(key + ".expected", args),
            Messages.text(key + ".observed", args),
            loss.transcript(),
            marks));
  }

  /** Tells the race behind a failure; the failure itself stays what was seen, a wait without end stays what it is. */
  private static CheckFailed withRace(CheckFailed failed, Loss loss, Race race) {
    Evidence seen = failed.evidence();
    boolean waits = KEPT.contains(seen.diagnosis());
    Text behind =
        Messages.text(
            "explored.behind", seen.observed(), race.what(), Said.of(race.first()), Said.of(race.second()));
    return new CheckFailed(
        Verdict.FAILED,
        new Evidence(
            waits ? seen.diagnosis() : Diagnosis.RACE, seen.headline(), seen.expected(), behind, seen.transcript(), seen.highlights()),
        failed.certainty());
  }
}
