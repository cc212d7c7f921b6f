package interleave.bench;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Runs one benchmark. Ends with 0 when every goal is met, 1 when one is missed, 2 when nothing could be measured. */
@Command(
    name = "grader/bench/run",
    description = "Measures what Interleave promises about speed; README.md beside it tells how to read the figures.",
    subcommands = {ClassBench.class, SubjectBench.class, WatchBench.class, ExploreBench.class, DetectBench.class, MpBench.class})
public final class Bench implements Callable<Integer> {
  @Option(names = "--json", scope = ScopeType.INHERIT, description = "print the figures as one JSON document")
  private boolean json;

  @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "show this help")
  private boolean help;

  public static void main(String[] args) {
    System.exit(new CommandLine(new Bench()).setExecutionExceptionHandler(Bench::explain).execute(args));
  }

  @Override
  public Integer call() {
    CommandLine.usage(this, System.out);
    return 0;
  }

  /** Returns the folder of the repository that is measured. */
  static Path root() {
    return Path.of(System.getProperty("interleave.home"));
  }

  int show(Findings findings) {
    System.out.println(json ? findings.json() : findings.text());
    return findings.allMet() ? 0 : 1;
  }

  /** Tells how far it is, on the error stream, so that the output holds figures only. */
  static void tell(String format, Object... args) {
    System.err.println(String.format(format, args));
  }

  private static int explain(Exception problem, CommandLine line, CommandLine.ParseResult parsed) {
    problem.printStackTrace(line.getErr());
    return 2;
  }
}
