package interleave.stage.play;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Turns what is printed into OUTPUT marks, a line each; the PrintStream in front of it keeps threads apart. */
public final class Printed extends OutputStream {
  private static final int LONGEST = 1000;
  private static final int MOST = 64 << 10;

  private final String label;
  private final byte[] line = new byte[LONGEST];
  private int length;
  private int total;
  private Performance performance;
  private String writer;

  private Printed(String label) {
    this.label = label;
  }

  private static volatile Printed out;
  private static volatile Printed err;

  /** Puts such streams in the place of System.out and System.err. */
  public static void install() {
    out = new Printed("out");
    err = new Printed("err");
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    System.setIn(InputStream.nullInputStream());
  }

  /** Marks what was printed without the end of a line. */
  static void flush(Performance play) {
    if (out.performance == play && out.length > 0) out.end();
    if (err.performance == play && err.length > 0) err.end();
  }

  @Override
  public void write(int b) {
    Performance now = Hooks.now();
    if (now == null) return;
    if (performance != now) {
      performance = now;
      length = 0;
      total = 0;
    }
    if (++total > MOST) {
      if (total == MOST + 1) now.mark(Kind.OUTPUT, now.nameOfCurrentThread(), label, "… (more was printed than the transcript keeps)");
      return;
    }
    if (b == '\n') {
      if (length == 0) writer = now.nameOfCurrentThread();
      end();
    } else if (b != '\r') {
      if (length == LONGEST) end();
      if (length == 0) writer = now.nameOfCurrentThread();
      line[length++] = (byte) b;
    }
  }

  private void end() {
    String text = new String(line, 0, length, StandardCharsets.UTF_8);
    length = 0;
    performance.mark(Kind.OUTPUT, writer, label, text);
  }
}
