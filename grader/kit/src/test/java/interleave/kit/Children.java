package interleave.kit;

import interleave.kit.libc.NativeFunction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Programs that the tests start as processes. */
final class Children {
  private Children() {}

  static final class Exits {
    public static void main(String[] args) {
      Posix.exit(Integer.parseInt(args[0]));
    }
  }

  /** Survives its own SIGTERM; with an argument it hears again before that. */
  static final class Deaf {
    public static void main(String[] args) {
      Posix.ignore(Posix.SIGTERM);
      if (args.length > 0) {
        Posix.restore(Posix.SIGTERM);
      }
      Posix.kill(Posix.getpid(), Posix.SIGTERM);
      Posix.exit(5);
    }
  }

  static final class Sleeps {
    public static void main(String[] args) throws InterruptedException {
      new CountDownLatch(1).await();
    }
  }

  static final class Waits {
    /** Starts children that exit with the given codes, then waits for any until there is none. */
    public static void main(String[] args) {
      for (String code : args) {
        Spawn.program("sh").args("-c", "exit " + code).start();
      }
      while (true) {
        try {
          System.out.println(Posix.waitChild().status());
        } catch (PosixException failure) {
          System.out.println(failure.errno());
          return;
        }
      }
    }
  }

  static final class LeadsSession {
    public static void main(String[] args) {
      int session = Posix.setsid();
      System.out.println(session == Posix.getpid() && Posix.getsid(0) == session);
      try {
        Posix.setsid();
      } catch (PosixException failure) {
        System.out.println(failure.errno());
      }
    }
  }

  static final class Echoes {
    /** Reads from one descriptor until its end and writes it, doubled, to another. */
    public static void main(String[] args) {
      int from = Integer.parseInt(args[0]);
      int to = Integer.parseInt(args[1]);
      byte[] buffer = new byte[100];
      for (int count; (count = Posix.read(from, buffer)) > 0; ) {
        Posix.write(to, buffer, 0, count);
        Posix.write(to, buffer, 0, count);
      }
    }
  }

  static final class Interrupted {
    private static final NativeFunction SIGINTERRUPT = NativeFunction.of("siginterrupt");
    private static final NativeFunction TGKILL = NativeFunction.of("tgkill");
    private static final NativeFunction GETTID = NativeFunction.of("gettid");
    private static final NativeFunction WAITPID = NativeFunction.of("waitpid");
    private static volatile boolean over;

    /**
     * Makes signals interrupt calls, as C programs know it, and shows that the kit's calls go on
     * all the same.
     */
    public static void main(String[] args) throws Exception {
      SIGINTERRUPT.call(Posix.SIGPIPE, 1);
      int main = (int) GETTID.call();
      int child = Spawn.program("sleep").args("60").start();
      Pipe2 pipe = Posix.pipe();
      Thread pesters = new Thread(() -> pester(main));
      pesters.start();
      System.out.println((int) WAITPID.call(child, 0, 0) + " " + Errno.of(NativeFunction.errno()));
      Thread writes = new Thread(() -> after(20, main, () -> Posix.write(pipe.writeFd(), "late")));
      writes.start();
      System.out.println(Posix.read(pipe.readFd(), new byte[10]));
      Thread kills = new Thread(() -> after(20, main, () -> Posix.kill(child, Posix.SIGKILL)));
      kills.start();
      System.out.println(Posix.waitpid(child));
      over = true;
      pesters.join();
    }

    private static void pester(int thread) {
      int process = Posix.getpid();
      while (!over) {
        TGKILL.call(process, thread, Posix.SIGPIPE);
        Thread.onSpinWait();
        Thread.yield();
      }
    }

    /**
     * Acts once the thread has been put to sleep that many times more: each interruption wakes it.
     */
    private static void after(int switches, int thread, Runnable action) {
      long begin = switches(thread);
      while (switches(thread) < begin + switches) {
        Thread.onSpinWait();
      }
      action.run();
    }

    private static long switches(int thread) {
      try {
        for (String line : Files.readAllLines(Path.of("/proc/self/task/" + thread + "/status"))) {
          if (line.startsWith("voluntary_ctxt_switches:")) {
            return Long.parseLong(line.substring(line.indexOf(':') + 1).strip());
          }
        }
        return 0;
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  static final class Chatters {
    /** Marks without end, numbered; every hundredth mark takes several records. */
    public static void main(String[] args) {
      String tail = "x".repeat(300);
      for (int i = 0; ; i++) {
        Journal.mark("n", i % 100 == 0 ? i + tail : String.valueOf(i));
      }
    }
  }

  static final class Prints {
    public static void main(String[] args) {
      System.out.println(List.of(args) + " 你好");
      System.err.print("two\r\nthree\n");
      System.out.write('w');
      System.out.flush();
      System.out.print("ithout end");
    }
  }

  static final class Throws {
    public static void main(String[] args) {
      System.out.println("before");
      Thread other = new Thread(() -> System.out.println("another thread is not cut off"));
      other.start();
      throw new IllegalStateException("boom");
    }
  }

  static class Instance {
    private final String name;

    Instance() {
      name = "an instance";
    }

    void main() {
      System.out.println(name);
    }
  }

  static final class Inherits extends Instance {}

  static final class NoMain {}

  static final class Journals {
    public static void main(String[] args) {
      Journal.name("chronicler");
      Journal.mark("here");
      Journal.mark("list", Arrays.asList(1, 2));
      Journal.enter("span");
      Pipe2 pipe = Posix.pipe();
      Posix.write(pipe.writeFd(), "abc");
      Posix.read(pipe.readFd(), new byte[8]);
      Posix.dup2(pipe.readFd(), 100);
      Posix.close(100);
      try {
        Posix.close(100);
      } catch (PosixException expected) {
        Journal.mark("closed twice");
      }
      int child = Spawn.program("sh").args("-c", "exit 3").start();
      Posix.waitpid(child);
      for (int i = 0; i < 100_000; i++) {
        Posix.getpid();
      }
      Journal.leave("span");
      System.out.print("unfinished");
      if (args.length > 0) {
        Posix.exit(Integer.parseInt(args[0]));
      }
    }
  }
}
