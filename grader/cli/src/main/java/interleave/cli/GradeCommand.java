package interleave.cli;

import interleave.judge.course.Course;
import interleave.judge.course.ExerciseDefinition;
import interleave.judge.domain.ClassReport;
import interleave.judge.engine.ClassGrader;
import interleave.judge.engine.Engine;
import interleave.judge.engine.Options;
import interleave.judge.intake.Intake;
import interleave.judge.intake.IntakeException;
import interleave.judge.intake.Submission;
import interleave.judge.sandbox.Isolation;
import interleave.judge.sandbox.Sandbox;
import interleave.report.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Grades a class and writes its report. Ends with 0 when grading worked, whatever the marks. */
@Command(name = "grade")
final class GradeCommand implements Callable<Integer> {
  /** Plays mostly wait; what needs processors, as starts do, queues in a lane of its own. */
  private static final int JOBS_PER_PROCESSOR = 3;

  @ParentCommand private InterleaveCommand interleave;

  @Parameters(paramLabel = "<class>", descriptionKey = "grade.class")
  private Path folder;

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
  private Path out;

  @Option(names = "--exercise", split = ",", paramLabel = "<slug>", descriptionKey = "exercise")
  private List<String> slugs = List.of();

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
  private Integer jobs;

  @Option(names = "--seed", paramLabel = "HEX", descriptionKey = "seed")
  private String seed;

  @Option(names = "--isolation", paramLabel = "LEVEL", descriptionKey = "isolation")
  private Isolation least = Isolation.S0;

  @Option(names = "--trust", descriptionKey = "trust")
  private boolean trust;

  @Override
  public Integer call() throws InterruptedException {
    Console console = interleave.console();
    Path handedIn = resolve(folder);
    Path report = resolve(out);
    if (!Files.exists(handedIn)) {
      throw Refusal.of("grade.no-folder", handedIn);
    }
    Course course = interleave.course();
    List<ExerciseDefinition> exercises =
        slugs.isEmpty() ? course.exercises() : slugs.stream().distinct().map(course::exercise).toList();
    Sandbox sandbox = Sandbox.best();
    demandIsolation(exercises, sandbox.level());
    int atOnce = jobs();
    var options = new Options(Seed.of(seed), console.locale(), Set.of());
    prepare(report);
    console.mention(Say.text("grade.reading", handedIn));
    List<Submission> submissions = read(handedIn, course);
    var job = new ClassGrader.Job(course.title(), exercises, submissions, sandbox.level().name());
    ClassReport graded;
    try (Engine engine = Engine.standard(sandbox); Progress progress = Progress.on(console)) {
      graded = new ClassGrader(engine, atOnce, Clock.systemUTC()).grade(job, options, progress::step);
    }
    write(graded, report, course);
    console.print(console.report().ofClass(graded));
    console.print(Say.text("grade.written", report.resolve("index.html")));
    return Main.GOOD;
  }

  private static List<Submission> read(Path handedIn, Course course) {
    try {
      return Intake.readClass(handedIn, course);
    } catch (IntakeException e) {
      throw Refusal.of("grade.unreadable", handedIn, e.text());
    }
  }

  private void demandIsolation(List<ExerciseDefinition> exercises, Isolation level) {
    if (level.compareTo(least) < 0) {
      throw Refusal.of("isolation.weaker", least, level);
    }
    if (trust) {
      return;
    }
    for (ExerciseDefinition exercise : exercises) {
      if (level.compareTo(exercise.isolation()) < 0) {
        throw Refusal.of("isolation.refused", exercise.slug(), exercise.isolation(), level);
      }
    }
  }

  private int jobs() {
    if (jobs != null && jobs < 1) {
      throw Refusal.of("grade.jobs", jobs);
    }
    return jobs != null ? jobs : JOBS_PER_PROCESSOR * Runtime.getRuntime().availableProcessors();
  }

  private Path resolve(Path path) {
    return interleave.surroundings().directory().resolve(path).normalize();
  }

  /** Finds out that nothing can be written before an hour of grading, not after it. */
  private static void prepare(Path report) {
    try {
      Files.createDirectories(report);
      Files.delete(Files.createTempFile(report, ".probe", ""));
    } catch (IOException e) {
      throw Refusal.of("grade.cannot-write", report, e);
    }
  }

  private static void write(ClassReport graded, Path report, Course course) {
    try {
      ReportWriter.write(graded, report, course.folder());
    } catch (IOException e) {
      throw Refusal.of("grade.cannot-write", report, e);
    }
  }
}
