package interleave.kit.sys;

import interleave.kit.Journal;
import interleave.kit.Posix;
import java.util.Arrays;

/** Is a {@link Puppet}'s side: takes orders until there are no more. */
public final class Strings {
  /** Does one order, given as words, and returns the report. */
  @FunctionalInterface
  public interface Role {
    String play(String[] words) throws Exception;
  }

  private static volatile Strings current;

  private final int orders;
  private final int reports;

  private Strings(int orders, int reports) {
    this.orders = orders;
    this.reports = reports;
  }

  /** Returns the arguments that {@link Puppet#start} was given for the role itself. */
  public static String[] ownArguments(String[] args) {
    return Arrays.copyOfRange(args, 3, args.length);
  }

  /**
   * Follows orders until there are no more, then ends this process with 0. An exception is reported as "threw" and its
   * name. An order that begins with {@code @2} pauses after the second access to shared memory, reports {@link
   * Puppet#PAUSED}, and goes on at the next line.
   */
  public static void follow(String[] args, Role role) {
    Journal.name(args[0]);
    Strings strings = new Strings(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    current = strings;
    strings.report("ready");
    for (String order = strings.next(); order != null; order = strings.next()) {
      strings.report(strings.obey(order, role));
    }
    Posix.exit(0);
  }

  /** Pauses in the middle of an order as {@code @} does; for callbacks. */
  public static void pauseHere() {
    current.pause();
  }

  private String obey(String order, Role role) {
    String[] words = order.split(" ");
    if (words[0].startsWith("@")) {
      MemorySeam.after(Integer.parseInt(words[0].substring(1)), this::pause);
      words = Arrays.copyOfRange(words, 1, words.length);
    }
    try {
      return role.play(words);
    } catch (Exception | StackOverflowError e) {
      return "threw " + e.getClass().getSimpleName();
    } finally {
      MemorySeam.clear();
    }
  }

  private void pause() {
    report(Puppet.PAUSED);
    next();
  }

  private void report(String text) {
    Posix.write(reports, text + "\n");
  }

  /** Returns the next line; null at the end. */
  private String next() {
    StringBuilder line = new StringBuilder();
    byte[] one = new byte[1];
    while (Posix.read(orders, one) > 0) {
      if (one[0] == '\n') {
        return line.toString();
      }
      line.append((char) one[0]);
    }
    return null;
  }
}
