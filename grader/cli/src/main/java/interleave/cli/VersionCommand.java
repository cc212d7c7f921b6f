package interleave.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Tells the versions that a report of a problem should name. */
@Command(name = "version")
final class VersionCommand implements Callable<Integer> {
  static final String VERSION = "0.1.0";

  @ParentCommand private InterleaveCommand interleave;

  @Override
  public Integer call() {
    interleave.console().print("interleave " + VERSION);
    interleave.console().print("java " + Runtime.version() + " (" + System.getProperty("java.vm.vendor") + ") in "
        + System.getProperty("java.home"));
    interleave.console().print(System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
        + System.getProperty("os.arch"));
    return Main.GOOD;
  }
}
