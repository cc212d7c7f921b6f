package cpuvsio;

import interleave.kit.Journal;
import interleave.kit.Posix;
import interleave.kit.sys.Onlooker;
import interleave.kit.sys.ProcessTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Has jobs done that tell where they are, and that meet those who should be under way with them. */
public final class CpuVsIoScenes {
  private static final Path TIMES = Path.of("times");
  private static final int ROUNDS = 5_000_000;

  /** How long a job goes on when all have met, so that a sum of times differs from the time of all. */
  private static final long HOLD_MILLIS = 250;

  private CpuVsIoScenes() {}

  /** Plays the one who measures. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Journal.name("main");
    int times = Integer.parseInt(args[0]);
    Files.writeString(TIMES, args[0]);
    Thread caller = Thread.currentThread();
    Journal.mark("measure");
    try {
      Report report =
          Comparison.measure(
              new Job(() -> here("cpu", caller, times), CpuProgram.class),
              new Job(() -> here("io", caller, times), IoProgram.class),
              times);
      Journal.mark("back");
      Journal.mark("serial cpu", report.serialCpu());
      Journal.mark("threads cpu", report.threadsCpu());
      Journal.mark("processes cpu", report.processesCpu());
      Journal.mark("serial io", report.serialIo());
      Journal.mark("threads io", report.threadsIo());
      Journal.mark("processes io", report.processesIo());
    } catch (RuntimeException e) {
      Journal.mark("thrown", e);
    }
    Journal.mark("left", ProcessTable.children(Posix.getpid()));
    Posix.exit(0);
  }

  /** Does CPU work once, as a program. */
  public static final class CpuProgram {
    private CpuProgram() {}

    public static void main(String[] args) throws IOException {
      child("cpu");
    }
  }

  /** Does IO work once, as a program. */
  public static final class IoProgram {
    private IoProgram() {}

    public static void main(String[] args) throws IOException {
      child("io");
    }
  }

  private static void here(String kind, Thread caller, int times) {
    boolean serial = Thread.currentThread() == caller;
    Journal.enter(kind);
    Journal.mark(serial ? "in the caller" : "in a thread", kind + " " + Thread.currentThread().threadId());
    if (!serial) {
      Journal.mark("met", Meeting.of(kind).join(times));
    }
    work(kind, !serial);
    Journal.leave(kind);
  }

  private static void child(String kind) throws IOException {
    Journal.enter(kind);
    Journal.mark("in a process", kind + " " + Posix.getpid());
    Path gaveUp = Path.of(kind + "-gave-up");
    int times = Integer.parseInt(Files.readString(TIMES));
    Files.createFile(Path.of(kind + "-came-" + Posix.getpid()));
    Onlooker.overFamily(Posix.getppid()).await(() -> Files.exists(gaveUp) || came(kind) >= times);
    boolean met = came(kind) >= times;
    if (!met && !Files.exists(gaveUp)) {
      Files.writeString(gaveUp, "");
    }
    Journal.mark("met", met);
    work(kind, met);
    Journal.leave(kind);
    Posix.exit(0);
  }

  private static long came(String kind) {
    try (Stream<Path> files = Files.list(Path.of("."))) {
      return files.filter(file -> file.getFileName().toString().startsWith(kind + "-came-")).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void work(String kind, boolean hold) {
    if (kind.equals("cpu")) {
      int x = 1;
      for (int i = 0; i < ROUNDS; i++) {
        x = x * 31 + i;
      }
      Journal.mark("worked", x);
    } else {
      sleep(30);
      Journal.mark("worked", "io");
    }
    if (hold) {
      sleep(HOLD_MILLIS);
    }
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Where the threads of one way meet. */
  private static final class Meeting {
    private static final ConcurrentHashMap<String, Meeting> ALL = new ConcurrentHashMap<>();

    private final AtomicInteger came = new AtomicInteger();
    private volatile boolean gaveUp;

    static Meeting of(String kind) {
      return ALL.computeIfAbsent(kind, _ -> new Meeting());
    }

    /** Waits until all are there; returns false if nobody else will come: everybody else of this process sleeps. */
    boolean join(int all) {
      came.incrementAndGet();
      new Onlooker(Posix.getpid()).await(() -> came.get() >= all || gaveUp);
      gaveUp |= came.get() < all;
      return came.get() >= all;
    }
  }
}
