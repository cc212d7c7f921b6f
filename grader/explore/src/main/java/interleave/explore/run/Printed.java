package interleave.explore.run;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Takes what the program prints, and notes it as a step. */
final class Printed extends OutputStream {
  private final Execution x;
  private final Strand who;
  private final StringBuilder line = new StringBuilder();

  private Printed(Execution x, Strand who) {
    this.x = x;
    this.who = who;
  }

  static PrintStream of(Execution x, Strand who) {
    return new PrintStream(x.journal.isOn() ? new Printed(x, who) : nullOutputStream(), true, StandardCharsets.UTF_8);
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) {
    line.append(new String(bytes, from, count, StandardCharsets.UTF_8));
  }

  @Override
  public void flush() {
    if (line.isEmpty()) return;
    x.journal.note(who, who.site, "prints " + line.toString().strip());
    line.setLength(0);
  }
}
