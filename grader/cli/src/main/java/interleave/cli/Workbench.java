package interleave.cli;

import interleave.judge.compile.CompilerService;
import interleave.judge.course.ExerciseDefinition;
import interleave.judge.course.Kind;
import interleave.judge.engine.Engine;
import interleave.judge.gate.Gate;
import interleave.judge.gate.Profile;
import interleave.judge.process.ProcessOptions;
import interleave.judge.process.ProcessPlayhouse;
import interleave.judge.sandbox.Sandbox;
import interleave.judge.stage.Playhouse;
import interleave.judge.stage.Production;
import interleave.judge.stage.StageOptions;
import interleave.judge.stage.StagePlayhouse;
import java.nio.file.Path;

/** Puts the parts of the judge together. */
public final class Workbench {
  private Workbench() {}

  /** Opens an engine whose compiler worker stays warm until it is closed. */
  public static Engine open(Sandbox sandbox) {
    var compiler = new CompilerService();
    return new Engine(
        compiler::compile,
        (classes, exercise) -> Gate.check(classes, Profile.of(exercise)),
        (exercise, production) -> playhouse(exercise, production, sandbox), compiler);
  }

  private static Playhouse playhouse(ExerciseDefinition exercise, Production production, Sandbox sandbox) {
    int heap = exercise.limits().heapMegabytes();
    if (exercise.kind() == Kind.PROCESSES) {
      return new ProcessPlayhouse(
          production, ProcessOptions.of(exercise.limits().play(), heap, exercise.limits().processes(), sandbox));
    }
    StageOptions usual = StageOptions.in(sandbox);
    return new StagePlayhouse(
        production, new StageOptions(heap + "m", sandbox, Path.of(System.getProperty("java.home")), usual.maxProcesses()));
  }
}
