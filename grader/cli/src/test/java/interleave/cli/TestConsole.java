package interleave.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;

/** Runs commands and keeps what they print. */
final class TestConsole {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Locale locale;

  TestConsole(Locale locale) {
    this.locale = locale;
  }

  static TestConsole english() {
    return new TestConsole(Locale.ENGLISH);
  }

  int run(Path home, String... args) {
    var console = new Console(new PrintWriter(out), new PrintWriter(err), locale, false, true, 100);
    int status = Main.run(console, new Surroundings(home, home), args);
    console.flush();
    return status;
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
