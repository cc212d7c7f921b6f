package processclass;

import interleave.kit.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the subclasses that are played with. */
final class Roles {
  /** Tells that the work has begun. */
  static final Path RAN = Path.of("ran");

  /** Set in the process that plays the parent; in its children it is not. */
  static volatile boolean parent;

  private Roles() {}

  /** Names this process, unless its work is done where it must not be. */
  private static void play(String actor) {
    if (!parent) {
      Journal.name(actor);
    }
  }

  /** Says where it runs, and stays until the gate opens. */
  static final class Own extends MyProcess {
    @Override
    protected void run() throws IOException {
      play("child");
      Journal.mark("runs", pid());
      if (!Files.exists(RAN)) {
        Files.createFile(RAN);
      }
      Gate.pass();
    }
  }

  /** Tells what it was given, and changes what can be changed. */
  static final class Given extends MyProcess {
    private final String all;
    private final List<Object> list;

    Given(String actor, String text, int number, long big, double part, boolean truth, List<Object> list) {
      super(actor, text, number, big, part, truth, list);
      this.all = told(actor, text, number, big, part, truth);
      this.list = list;
    }

    @Override
    protected void run() {
      play("child");
      Journal.mark("got", all + ", " + told(list.toArray()));
      list.add("added by the child");
    }

    static String told(Object... values) {
      return Stream.of(values)
          .map(value -> value instanceof String text ? '"' + text.replace("\n", "\\n") + '"' : String.valueOf(value))
          .collect(Collectors.joining(", "));
    }
  }

  /** Tells its name. */
  static final class Named extends MyProcess {
    @Override
    protected void run() {
      play(name());
      Journal.mark("inside", name());
    }
  }

  /** Is of another class and tells its name, too. */
  static final class Other extends MyProcess {
    @Override
    protected void run() {
      play(name());
      Journal.mark("inside", name());
    }
  }

  /** Stays until the gate opens. */
  static final class Held extends MyProcess {
    @Override
    protected void run() throws IOException {
      play("child");
      Gate.pass();
    }
  }

  /** Would live for long. */
  static final class Sleeper extends MyProcess {
    @Override
    protected void run() throws InterruptedException {
      play("sleeper");
      Thread.sleep(TimeUnit.MINUTES.toMillis(10));
    }
  }

  /** Leaves a thread behind that ends the process when its first thread has ended. */
  static final class Late extends MyProcess {
    private final int code;

    Late(int code) {
      super(code);
      this.code = code;
    }

    @Override
    protected void run() {
      play("late");
      Thread first = Thread.currentThread();
      new Thread(() -> exitAfter(first), "last").start();
    }

    private void exitAfter(Thread first) {
      try {
        first.join();
      } catch (InterruptedException e) {
        return;
      }
      System.exit(code);
    }
  }

  /** Fails. */
  static final class Failing extends MyProcess {
    @Override
    protected void run() throws IOException {
      play("failing");
      throw new IOException("this child fails, as it should");
    }
  }
}
