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

/** Chooses the playhouse of an exercise by its kind. */
final class StandardParts {
  private StandardParts() {}

  static Playhouse playhouse(ExerciseDefinition exercise, Production production, Sandbox sandbox) {
    var limits = exercise.limits();
    if (exercise.kind() == Kind.PROCESSES) {
      return new ProcessPlayhouse(
          production,
          ProcessOptions.of(limits.play(), limits.heapMegabytes(), limits.processes(), sandbox));
    }
    StageOptions usual = StageOptions.in(sandbox);
    return new StagePlayhouse(
        production,
        new StageOptions(limits.heapMegabytes() + "m", sandbox, usual.javaHome(), usual.maxProcesses()));
  }
}
