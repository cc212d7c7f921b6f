package exitstatus;

import interleave.kit.Journal;
import interleave.kit.Posix;
import interleave.kit.sys.ProcessTable;
import java.util.function.IntUnaryOperator;

/** Has children ended, and status words taken apart. */
public final class ExitStatusScenes {
  private ExitStatusScenes() {}

  /** Plays the parent: what to do, and numbers for it. */
  public static void main(String[] args) {
    Journal.name("parent");
    try {
      for (int i = 1; i < args.length; i++) {
        int number = Integer.parseInt(args[i]);
        switch (args[0]) {
          case "code" -> end("code " + number, Endings::byCode, number);
          case "signal" -> end("signal " + number, Endings::bySignal, number);
          default -> Journal.mark("decoded", describe(Endings.decode(number)));
        }
      }
    } catch (RuntimeException e) {
      Journal.mark("thrown", e);
    }
    Posix.exit(0);
  }

  private static void end(String span, IntUnaryOperator call, int number) {
    Journal.enter(span);
    int raw = call.applyAsInt(number);
    Journal.leave(span);
    Journal.mark("raw", raw);
    Journal.mark("left", ProcessTable.children(Posix.getpid()));
  }

  private static String describe(Endings.End end) {
    return (end.bySignal() ? "signal " : "code ") + end.number();
  }
}
