package interleave.cli;

import interleave.judge.course.CourseException;
import interleave.judge.engine.SpecException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;

/** Starts the command line. Ends with 0 when all went well, 1 when something was found wrong, 2 on bad input. */
public final class Main {
  static final int GOOD = 0;
  static final int WRONG = 1;
  static final int REFUSED = 2;

  private Main() {}

  public static void main(String[] args) {
    Console console = Console.ofSystem(Language.of(args, System.getenv()), System.getenv());
    int status = run(console, Surroundings.ofSystem(), args);
    console.flush();
    System.exit(status);
  }

  /** Runs one command line and returns the exit status. */
  static int run(Console console, Surroundings surroundings, String... args) {
    var interleave = new InterleaveCommand(console, surroundings);
    var line = new CommandLine(interleave);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setResourceBundle(usage(console.locale()));
    line.setOut(console.out());
    line.setErr(console.err());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(
        console.coloured() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler((problem, given) -> refuse(console, problem, given));
    line.setExecutionExceptionHandler(explain(console));
    return line.execute(args);
  }

  private static ResourceBundle usage(Locale locale) {
    Locale known = locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
    return ResourceBundle.getBundle(
        "interleave.cli.usage", known, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  private static int refuse(Console console, ParameterException problem, String[] given) {
    console.complain(Misuse.of(problem));
    String command = problem.getCommandLine().getCommandSpec().qualifiedName(" ");
    console.complain(Say.text("see-help", command));
    return REFUSED;
  }

  private static IExecutionExceptionHandler explain(Console console) {
    return (problem, line, parsed) -> {
      switch (problem) {
        case Refusal refusal -> console.complain(refusal.text());
        case CourseException course -> console.complain(Say.text("course-broken", where(course), course.text()));
        case SpecException spec -> console.complain(Say.text("spec-broken", spec.getMessage()));
        case InterruptedException _ -> console.complain(Say.text("interrupted"));
        default -> {
          console.complain(Say.text("our-fault", problem.toString()));
          problem.printStackTrace(console.err());
        }
      }
      return REFUSED;
    };
  }

  private static String where(CourseException problem) {
    Path file = problem.file();
    return problem.line() > 0 ? file + ":" + problem.line() : file.toString();
  }
}
