package interleave.cli;

import interleave.judge.course.Course;
import interleave.judge.course.ExerciseDefinition;
import interleave.judge.domain.ExerciseResult;
import interleave.judge.domain.SubmissionResult;
import interleave.judge.domain.Text;
import interleave.judge.engine.Engine;
import interleave.judge.engine.Options;
import interleave.judge.sandbox.Sandbox;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Judges an exercise again whenever one of its files is saved; the engine stays warm meanwhile. */
@Command(name = "watch")
final class WatchCommand implements Callable<Integer> {
  @ParentCommand private InterleaveCommand interleave;

  @Parameters(arity = "0..1", paramLabel = "<slug>", descriptionKey = "exercise")
  private String slug;

  @Option(names = "--seed", paramLabel = "HEX", descriptionKey = "seed")
  private String seed;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Course course = interleave.course();
    List<ExerciseDefinition> watched = slug == null ? course.exercises() : List.of(course.exercise(slug));
    Console console = interleave.console();
    try (Engine engine = Engine.standard(Sandbox.best()); SourceWatch watch = new SourceWatch(watched)) {
      watched.forEach(engine::describe);
      watched.stream().filter(StudentFolder::isBegun).forEach(exercise -> judge(engine, exercise));
      if (watched.size() == 1) {
        engine.getReady(watched.getFirst(), options());
      }
      console.mention(Say.text("watch.waiting", course.folder()));
      while (true) {
        watch.awaitChanged().forEach(exercise -> judge(engine, exercise));
      }
    }
  }

  private Options options() {
    return new Options(Seed.of(seed), interleave.console().locale(), Set.of()).hurried();
  }

  private void judge(Engine engine, ExerciseDefinition exercise) {
    Console console = interleave.console();
    console.passing(Say.text("watch.judging", exercise.slug()));
    long begin = System.nanoTime();
    Options options = options();
    ExerciseResult result = engine.grade(exercise, StudentFolder.submitted(exercise), options);
    long millis = (System.nanoTime() - begin) / 1_000_000;
    console.passing(Text.EMPTY);
    console.print(console.report().ofStudent(new SubmissionResult("", List.of(result), List.of(), Text.EMPTY)));
    console.print(console.dim(Say.text("watch.time", millis).in(console.locale())));
    console.flush();
    engine.getReady(exercise, options);
  }
}
