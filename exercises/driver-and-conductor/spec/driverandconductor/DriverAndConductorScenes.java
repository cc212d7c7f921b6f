package driverandconductor;

import interleave.kit.Journal;
import interleave.kit.Pipe2;
import interleave.kit.Posix;
import interleave.kit.Spawn;
import interleave.kit.sys.Onlooker;
import interleave.kit.sys.ProcessTable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Stands in the street, gives cues to a bus, and watches what its two processes do. */
public final class DriverAndConductorScenes {
  /** So many looks in a row at a sleeping bus mean that it has come to rest. */
  private static final int SETTLED = 20;

  private static final long MOST_PROCESSOR_MILLIS = 2_000;

  private final AtomicInteger lines = new AtomicInteger();
  private final int driver;
  private final int conductor;

  private DriverAndConductorScenes() {
    Pipe2 out = Posix.pipe();
    driver = Spawn.of(Driver.class).connect(Posix.STDOUT, out.writeFd()).start();
    Posix.close(out.writeFd());
    Thread.ofPlatform().daemon().start(() -> count(out.readFd()));
    Onlooker.overFamily(driver).await(() -> ProcessTable.children(driver) > 0 || ProcessTable.hasEnded(driver));
    int[] children = ProcessTable.childrenOf(driver);
    Journal.mark("children", children.length);
    conductor = children.length == 0 ? 0 : children[0];
  }

  /** Plays one who stands in the street: the scene, the cues. */
  public static void main(String[] args) {
    Journal.name("street");
    var bus = new DriverAndConductorScenes();
    if (bus.conductor > 0) {
      bus.await(bus::isReady);
      switch (args[0]) {
        case "cues" -> bus.cues(args[1]);
        case "others" -> bus.others();
        case "arrival" -> bus.arrival();
        case "rests" -> Journal.mark("rests", bus.settles());
        default -> throw new IllegalArgumentException(args[0]);
      }
      bus.sweep(bus.conductor);
    }
    bus.sweep(bus.driver);
    Posix.waitpid(bus.driver);
    Posix.exit(0);
  }

  /** All signals of the play have been provided for, or some never will be. */
  private boolean isReady() {
    return provides(driver, Posix.SIGUSR1, Posix.SIGUSR2, Posix.SIGTSTP, Posix.SIGINT, Posix.SIGQUIT)
        && provides(conductor, Posix.SIGUSR1, Posix.SIGUSR2, Posix.SIGTSTP, Posix.SIGINT, Posix.SIGQUIT);
  }

  private static boolean provides(int pid, int... signals) {
    for (int signal : signals) {
      if (action(pid, signal).equals("default")) {
        return false;
      }
    }
    return true;
  }

  private static String action(int pid, int signal) {
    return ProcessTable.ignores(pid, signal) ? "ignored" : ProcessTable.handles(pid, signal) ? "caught" : "default";
  }

  /** Each letter is a cue to the conductor: i for SIGINT, q for SIGQUIT. */
  private void cues(String cues) {
    for (char cue : cues.toCharArray()) {
      int before = lines.get();
      kill(conductor, cue == 'i' ? Posix.SIGINT : Posix.SIGQUIT);
      Journal.mark("cue", await(() -> lines.get() > before) ? "answered" : "silence");
    }
    settles();
    Journal.mark("end");
  }

  /** Signals that are none of their business, and a cue afterwards. */
  private void others() {
    Journal.mark("driver", action(driver, Posix.SIGINT) + " " + action(driver, Posix.SIGQUIT));
    Journal.mark("conductor", action(conductor, Posix.SIGTSTP) + " " + action(conductor, Posix.SIGUSR2));
    for (int signal : new int[] {Posix.SIGINT, Posix.SIGQUIT}) {
      kill(driver, signal);
      settles();
    }
    for (int signal : new int[] {Posix.SIGTSTP, Posix.SIGUSR2}) {
      kill(conductor, signal);
      settles();
    }
    Journal.mark("states", state(driver) + " " + state(conductor));
    Journal.mark("lines", lines.get());
    int before = lines.get();
    kill(conductor, Posix.SIGINT);
    Journal.mark("cue", await(() -> lines.get() > before) ? "answered" : "silence");
    Journal.mark("end");
  }

  /** The conductor is held up when he is told to leave: whoever waits for him is still there then. */
  private void arrival() {
    kill(conductor, Posix.SIGSTOP);
    kill(driver, Posix.SIGTSTP);
    Journal.mark("driver", await(() -> ProcessTable.hasEnded(driver)) ? "has left" : "is there");
    kill(conductor, Posix.SIGCONT);
    boolean left = await(() -> ProcessTable.hasEnded(conductor));
    Journal.mark("conductor", left ? "has left" : "is there");
    Journal.mark("end", await(() -> ProcessTable.hasEnded(driver)) ? "has left" : "is there");
    Journal.mark("buried", ProcessTable.isGone(conductor));
  }

  private boolean await(BooleanSupplier event) {
    return new Onlooker(driver, conductor).await(event);
  }

  /** Waits until driver and conductor sleep; returns false if they never will. */
  private boolean settles() {
    long begin = used();
    for (int asleep = 0; asleep < SETTLED; ) {
      if (used() - begin > MOST_PROCESSOR_MILLIS) {
        return false;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
      asleep = ProcessTable.isAsleep(driver) && ProcessTable.isAsleep(conductor) ? asleep + 1 : 0;
    }
    return true;
  }

  private long used() {
    return ProcessTable.processorMillis(driver) + ProcessTable.processorMillis(conductor);
  }

  private static String state(int pid) {
    return ProcessTable.hasEnded(pid) ? "ended" : ProcessTable.state(pid) == 'T' ? "stopped" : "there";
  }

  private static void kill(int pid, int signal) {
    if (!ProcessTable.isGone(pid)) {
      Posix.kill(pid, signal);
    }
  }

  private void sweep(int pid) {
    if (!ProcessTable.hasEnded(pid)) {
      kill(pid, Posix.SIGKILL);
    }
  }

  private void count(int fd) {
    byte[] some = new byte[1024];
    for (int count; (count = Posix.read(fd, some)) > 0; ) {
      for (int i = 0; i < count; i++) {
        if (some[i] == '\n') {
          lines.incrementAndGet();
        }
      }
    }
  }
}
