package processpool;

import interleave.kit.Posix;
import java.io.IOException;

/** Holds the tasks that the scenes give to pools. */
public final class Tasks {
  private Tasks() {}

  /** Waits at its door; returns what shows that it was done, and for what. */
  public static final class Held implements Task {
    @Override
    public String call(String argument) throws IOException {
      Doors.enter(argument);
      return "done " + argument;
    }
  }

  /** Waits at its door, then ends its process. */
  public static final class Leaves implements Task {
    @Override
    public String call(String argument) throws IOException {
      Doors.enter(argument);
      System.exit(7);
      return "still here";
    }
  }

  /** Turns a text round. */
  public static final class Reverse implements Task {
    @Override
    public String call(String argument) {
      return new StringBuilder(argument).reverse().toString();
    }
  }

  /** Prints, which is no result. */
  public static final class Prints implements Task {
    @Override
    public String call(String argument) {
      System.out.println(argument + " is printed");
      System.out.print(argument);
      System.out.flush();
      return argument + " is returned";
    }
  }

  /** Tells which process is at it. */
  public static final class Who implements Task {
    @Override
    public String call(String argument) {
      return String.valueOf(Posix.getpid());
    }
  }

  /** Fails as it is told. */
  public static final class Fails implements Task {
    @Override
    public String call(String argument) throws Exception {
      switch (argument) {
        case "runtime" -> throw new IllegalStateException("no luck,\nnot in the second line, either: 倒霉");
        case "checked" -> throw new IOException("no such thing");
        case "nothing" -> throw new UnsupportedOperationException();
        case "error" -> throw new AssertionError("an error is no exception");
        default -> {
          return "well";
        }
      }
    }
  }
}
