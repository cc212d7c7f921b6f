package interleave.cli;

import interleave.judge.course.Course;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Is the command {@code interleave} itself: holds what its subcommands share. */
@Command(
    name = "interleave",
    subcommands = {
      CheckCommand.class,
      WatchCommand.class,
      ListCommand.class,
      MapCommand.class,
      ShowCommand.class,
      HintCommand.class,
      ResetCommand.class,
      GradeCommand.class,
      VerifyCommand.class,
      NewCommand.class,
      SealCommand.class,
      DrawCommand.class,
      DoctorCommand.class,
      VersionCommand.class
    })
final class InterleaveCommand implements Callable<Integer> {
  private final Console console;
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Option(names = "--lang", paramLabel = "en|zh-CN", scope = ScopeType.INHERIT)
  private String language;

  @Option(names = "--course", paramLabel = "DIR", scope = ScopeType.INHERIT)
  private Path course;

  @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT)
  private boolean help;

  InterleaveCommand(Console console, Surroundings surroundings) {
    this.console = console;
    this.surroundings = surroundings;
  }

  @Option(names = "--color", paramLabel = "auto|always|never", scope = ScopeType.INHERIT)
  private void colour(Console.Colour choice) {
    console.use(choice);
  }

  @Override
  public Integer call() {
    new CommandLine(spec).setResourceBundle(spec.resourceBundle()).usage(console.out());
    return Main.GOOD;
  }

  Console console() {
    return console;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  Path courseFolder() {
    return surroundings.course(course);
  }

  /** Reads the course, each exercise with the skeleton that was handed out rather than with the student's work. */
  Course course() {
    return new Skeletons(courseFolder()).asHandedOut(Course.load(courseFolder()));
  }

  /** Reads the course as it stands in the folders: what an author works on. */
  Course courseInTheMaking() {
    return Course.load(courseFolder());
  }

  State state() {
    return new State(courseFolder().resolve(".interleave"));
  }
}
