package processsemaphore;

import interleave.kit.Journal;
import interleave.kit.sys.Moment;
import interleave.kit.sys.Puppet;
import interleave.kit.sys.Strings;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Uses the semaphore as it is told. */
public final class SemaphoreUser {
  static final String PAUSED = Puppet.PAUSED;

  private final ProcessSemaphore semaphore;
  private long lasted;

  private SemaphoreUser(ProcessSemaphore semaphore) {
    this.semaphore = semaphore;
  }

  static Puppet start(String name, ProcessSemaphore semaphore) {
    int fd = semaphore.fd();
    return Puppet.start(SemaphoreUser.class, name, new int[] {fd}, String.valueOf(fd));
  }

  /** Takes the semaphore's descriptor. */
  public static void main(String[] args) {
    var user = new SemaphoreUser(ProcessSemaphore.open(Integer.parseInt(Strings.ownArguments(args)[0])));
    Strings.follow(args, user::order);
  }

  private String order(String[] words) {
    return switch (words[0]) {
      case "acquire" -> acquire(words);
      case "release" -> {
        Journal.leave("inside");
        semaphore.release();
        yield "released";
      }
      case "value" -> String.valueOf(semaphore.value());
      case "work" -> work(Integer.parseInt(words[1]));
      case "measured" -> {
        Moment begin = Moment.now();
        Optional<Long> limit = words.length == 1 ? Optional.empty() : Optional.of(Long.parseLong(words[1]));
        limit.ifPresentOrElse(semaphore::acquire, semaphore::acquire);
        yield rested(begin);
      }
      case "lasted" -> String.valueOf(lasted);
      case "leave" -> {
        System.exit(0);
        yield "left";
      }
      default -> throw new IllegalArgumentException(words[0]);
    };
  }

  private String acquire(String[] words) {
    long begin = System.nanoTime();
    boolean acquired = true;
    if (words.length == 1) {
      semaphore.acquire();
    } else {
      acquired = semaphore.acquire(Long.parseLong(words[1]));
    }
    lasted = (System.nanoTime() - begin) / 1_000_000;
    if (acquired) {
      Journal.enter("inside");
    }
    return acquired ? "acquired" : "gave up";
  }

  private String work(int times) {
    for (int i = 0; i < times; i++) {
      semaphore.acquire();
      Journal.enter("inside");
      LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(50));
      Journal.leave("inside");
      semaphore.release();
    }
    return "worked";
  }

  /** Tells the processor time since then and the time that was not spent waiting for a processor, in milliseconds. */
  private static String rested(Moment begin) {
    Moment now = Moment.now();
    return "rested " + now.cpuMillisSince(begin) + " " + now.awakeMillisSince(begin);
  }
}
