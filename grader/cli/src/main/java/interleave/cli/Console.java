package interleave.cli;

import interleave.judge.domain.Text;
import interleave.report.TerminalReport;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Prints to whoever sits at the other end, in one language, with colours only where they can be seen. */
final class Console {
  private static final int USUAL_WIDTH = 100;

  private final PrintWriter out;
  private final PrintWriter err;
  private final Locale locale;
  private final boolean terminal;
  private final boolean plain;
  private final int width;
  private Colour colour = Colour.AUTO;

  /** Says when to use colours. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  Console(PrintWriter out, PrintWriter err, Locale locale, boolean terminal, boolean plain, int width) {
    this.out = out;
    this.err = err;
    this.locale = locale;
    this.terminal = terminal;
    this.plain = plain;
    this.width = width;
  }

  /** Opens the process's own streams, in UTF-8 whatever the platform says. */
  static Console ofSystem(Locale locale, Map<String, String> environment) {
    boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
        || environment.getOrDefault("TERM", "").equals("dumb");
    java.io.Console tty = System.console();
    return new Console(
        utf8(new FileOutputStream(FileDescriptor.out)),
        utf8(new FileOutputStream(FileDescriptor.err)),
        locale,
        tty != null && tty.isTerminal(),
        plain,
        width(environment.getOrDefault("COLUMNS", "")));
  }

  private static int width(String columns) {
    return columns.matches("[1-9][0-9]{1,3}") ? Math.max(60, Integer.parseInt(columns)) : USUAL_WIDTH;
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  Locale locale() {
    return locale;
  }

  boolean isTerminal() {
    return terminal;
  }

  void use(Colour choice) {
    colour = choice;
  }

  boolean coloured() {
    return switch (colour) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> terminal && !plain;
    };
  }

  void print(Text text) {
    print(text.in(locale));
  }

  void print(String line) {
    out.println(line);
  }

  void blank() {
    out.println();
  }

  void complain(Text text) {
    err.println("interleave: " + text.in(locale));
  }

  /** Tells what is going on, on the error stream, so that a redirected output holds results only. */
  void mention(Text text) {
    err.println(text.in(locale));
  }

  /** Shows a line that the next one replaces; on a terminal only. */
  void passing(Text text) {
    if (terminal) {
      sameLine(text.in(locale));
    }
  }

  /** Writes over the current line of the terminal. */
  void sameLine(String line) {
    err.print("\r\u001b[K" + line);
    err.flush();
  }

  /** Returns what puts results into text as this console shows them. */
  TerminalReport report() {
    return new TerminalReport(coloured(), width, locale);
  }

  String strong(String text) {
    return paint("1", text);
  }

  String good(String text) {
    return paint("32", text);
  }

  String bad(String text) {
    return paint("31", text);
  }

  String dim(String text) {
    return paint("2", text);
  }

  private String paint(String code, String text) {
    return coloured() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
