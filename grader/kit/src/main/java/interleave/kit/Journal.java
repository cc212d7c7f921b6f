package interleave.kit;

import interleave.kit.journal.JournalRecord;
import interleave.kit.journal.JournalWriter;
import java.io.File;
import java.io.IOException;

/**
 * Notes what this process does, for the judge to show; does nothing unless the environment variable
 * {@code INTERLEAVE_JOURNAL} names a file. A journal that cannot be written never disturbs the
 * program.
 */
public final class Journal {
  /** The environment variable that names the journal's file. */
  public static final String VARIABLE = "INTERLEAVE_JOURNAL";

  /** How often a call that is polled with the same answer is noted again. */
  private static final long POLL_NANOS = 20_000_000;

  private static final JournalWriter WRITER = open();

  private static volatile Polled lastPolled = new Polled("", 0);

  private Journal() {}

  /** Notes a point in time. */
  public static void mark(String label) {
    append(JournalRecord.MARK, label);
  }

  /** Notes a point in time with a value. */
  public static void mark(String label, Object value) {
    append(JournalRecord.MARK, label + "\t" + value);
  }

  /** Notes that a span of this name begins. */
  public static void enter(String span) {
    append(JournalRecord.ENTER, span);
  }

  /** Notes that a span of this name ends. */
  public static void leave(String span) {
    append(JournalRecord.LEAVE, span);
  }

  /** Names the part that this process plays, from its first record to its last. */
  public static void name(String actor) {
    append(JournalRecord.NAME, actor);
  }

  /** Names this process for want of a better name. */
  static void proposeName(String actor) {
    append(JournalRecord.NAME, JournalRecord.PROPOSED + actor);
  }

  static boolean active() {
    return WRITER != null;
  }

  /** Notes a line of output that is UTF-8 already. */
  static void line(int kind, byte[] text, int length) {
    try {
      WRITER.append(kind, text, length);
    } catch (IOException ignored) {
      // A full disk or a closed descriptor must not change what the program does.
    }
  }

  /** Notes that a call is about to be made that may not return for long, or ever. */
  static void entering(String call, Object... arguments) {
    if (WRITER != null) {
      append(JournalRecord.CALL, sentence(call + ">", arguments));
    }
  }

  /** Notes that a call has returned. */
  static void call(String call, Object... words) {
    if (WRITER != null) {
      append(JournalRecord.CALL, sentence(call, words));
    }
  }

  /** Notes that a call has failed; the last word is the {@link PosixException}. */
  static void failed(String call, Object... words) {
    call(call, words);
  }

  /**
   * Notes a call of the kind that programs repeat until the answer changes; the same answer only
   * now and then.
   */
  static void polled(String call, Object... words) {
    if (WRITER == null) {
      return;
    }
    String text = sentence(call, words);
    Polled last = lastPolled;
    long now = System.nanoTime();
    if (!text.equals(last.text) || now - last.nanos >= POLL_NANOS) {
      lastPolled = new Polled(text, now);
      append(JournalRecord.CALL, text);
    }
  }

  private static String sentence(String call, Object[] words) {
    StringBuilder text = new StringBuilder(call);
    for (Object word : words) {
      text.append(' ');
      if (word instanceof PosixException failure) {
        text.append(
            failure.errno() == Errno.UNKNOWN ? "E" + failure.number() : failure.errno().name());
      } else {
        text.append(word);
      }
    }
    return text.toString();
  }

  private static void append(int kind, String text) {
    if (WRITER != null) {
      try {
        WRITER.append(kind, text);
      } catch (IOException ignored) {
        // As above.
      }
    }
  }

  private static JournalWriter open() {
    String path = System.getenv(VARIABLE);
    if (path == null || path.isEmpty()) {
      return null;
    }
    try {
      return new JournalWriter(path, pid());
    } catch (IOException unwritable) {
      return null;
    }
  }

  /** Asks /proc first: ProcessHandle prepares to watch processes, which takes 20 ms. */
  private static int pid() throws IOException {
    try {
      return Integer.parseInt(new File("/proc/self").getCanonicalFile().getName());
    } catch (NumberFormatException noProc) {
      return (int) ProcessHandle.current().pid();
    }
  }

  private record Polled(String text, long nanos) {}
}
