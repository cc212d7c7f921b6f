package interleave.judge.engine;

import interleave.judge.course.ExerciseDefinition;
import interleave.judge.course.Kind;
import interleave.judge.process.ProcessOptions;
import interleave.judge.process.ProcessPlayhouse;
import interleave.judge.sandbox.Sandbox;
import interleave.judge.stage.Playhouse;
import interleave.judge.stage.Production;
import interleave.judge.stage.StageOptions;
import interleave.judge.stage.StagePlayhouse;
import interleave.judge.stage.Understudies;

/** Chooses the playhouse of an exercise by its kind. */
final class StandardParts implements PlayhouseFactory, AutoCloseable {
  private final Sandbox sandbox;
  private final Understudies understudies = Understudies.ofTheStage();
  private final Understudies explorers = Understudies.ofTheExplorer();

  StandardParts(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  @Override
  public Playhouse open(ExerciseDefinition exercise, Production production) {
    var limits = exercise.limits();
    if (exercise.kind() == Kind.PROCESSES) {
      return new ProcessPlayhouse(
          production,
          ProcessOptions.of(limits.play(), limits.heapMegabytes(), limits.processes(), sandbox));
    }
    return new StagePlayhouse(production, options(exercise), understudies, explorers);
  }

  @Override
  public void getReady(ExerciseDefinition exercise, int houses) {
    if (exercise.kind() == Kind.PROCESSES) {
      return;
    }
    understudies.want(options(exercise), exercise.kind() == Kind.NETWORK, houses);
    if (explorers.wereAskedFor()) {
      explorers.want(options(exercise), exercise.kind() == Kind.NETWORK, houses);
    }
  }

  @Override
  public void close() {
    understudies.close();
    explorers.close();
  }

  private StageOptions options(ExerciseDefinition exercise) {
    StageOptions usual = StageOptions.in(sandbox);
    return new StageOptions(
        exercise.limits().heapMegabytes() + "m", sandbox, usual.javaHome(), usual.maxProcesses());
  }
}
