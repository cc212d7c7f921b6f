package messagequeue;

import interleave.kit.sys.Moment;
import interleave.kit.sys.ProcessTable;
import interleave.kit.sys.Puppet;
import interleave.kit.sys.Strings;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Uses the queue as it is told. */
public final class QueueUser {
  static final String PAUSED = Puppet.PAUSED;

  /** Who has slept at so many looks waits, or is held up by somebody who is paused. */
  private static final int LOOKS = 10;

  private static final long BETWEEN_LOOKS_MILLIS = 2;

  /** Whoever burns so much spins: he waits for something, too. */
  private static final long SPIN_MILLIS = 400;

  private final MessageQueue queue;
  private final String name;
  private final Path descriptor;
  private final String memory;
  private final List<String> taken = new ArrayList<>();
  private long lasted;

  private QueueUser(String name, int fd) throws IOException {
    this.name = name;
    this.queue = MessageQueue.open(fd);
    this.descriptor = Path.of("/proc/self/fd/" + fd);
    this.memory = Files.readSymbolicLink(descriptor).toString();
  }

  static Puppet start(String name, MessageQueue queue) {
    int fd = queue.fd();
    return Puppet.start(QueueUser.class, name, new int[] {fd}, String.valueOf(fd));
  }

  /** Gives an order and returns the report; empty as soon as the puppet sleeps over it. */
  static Optional<String> tell(Puppet puppet, String order) {
    puppet.tell(order);
    return settle(puppet);
  }

  /** Returns the report of somebody who may be in another's way meanwhile; empty as soon as he sleeps. */
  static Optional<String> settle(Puppet puppet) {
    long begin = ProcessTable.processorMillis(puppet.pid());
    int asleep = 0;
    Optional<String> report = puppet.poll();
    while (report.isEmpty() && asleep < LOOKS && ProcessTable.processorMillis(puppet.pid()) - begin < SPIN_MILLIS) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BETWEEN_LOOKS_MILLIS));
      asleep += ProcessTable.isAsleep(puppet.pid()) ? 1 : 0;
      report = puppet.poll();
    }
    return report;
  }

  /** Returns the outcome of what a puppet does that has come to this step, or to none yet. */
  static String outcome(Puppet puppet, Optional<String> step) {
    return step.filter(PAUSED::equals).isPresent() ? puppet.goOn() : step.orElseGet(puppet::finish);
  }

  static boolean isPaused(Optional<String> step) {
    return step.filter(PAUSED::equals).isPresent();
  }

  static String put(String message) {
    return "put =" + encode(message);
  }

  static String encode(String message) {
    return URLEncoder.encode(message, StandardCharsets.UTF_8);
  }

  /** Takes the queue's descriptor. */
  public static void main(String[] args) throws IOException {
    var user = new QueueUser(args[0], Integer.parseInt(Strings.ownArguments(args)[0]));
    Strings.follow(args, user::order);
  }

  private String order(String[] words) {
    return switch (words[0]) {
      case "put" -> put(words);
      case "get" -> get(words);
      case "measured" -> measured(words[1]);
      case "lasted" -> String.valueOf(lasted);
      case "state" -> queue.size() + " " + queue.isEmpty() + " " + queue.isFull();
      case "send" -> send(Integer.parseInt(words[1]));
      case "take" -> take(Integer.parseInt(words[1]));
      case "taken" -> String.join(",", taken);
      case "descriptor" -> isOpen() ? "open" : "closed";
      case "close" -> {
        queue.close();
        yield "closed";
      }
      default -> throw new IllegalArgumentException(words[0]);
    };
  }

  private String put(String[] words) {
    String message = URLDecoder.decode(words[1].substring(1), StandardCharsets.UTF_8);
    long begin = System.nanoTime();
    try {
      if (words.length == 2) {
        queue.put(message);
      } else {
        queue.put(message, Long.parseLong(words[2]));
      }
    } finally {
      lasted = (System.nanoTime() - begin) / 1_000_000;
    }
    return "put";
  }

  private String get(String[] words) {
    long begin = System.nanoTime();
    try {
      String message = words.length == 1 ? queue.get() : queue.get(Long.parseLong(words[1]));
      return message == null ? "got null" : "got " + encode(message);
    } finally {
      lasted = (System.nanoTime() - begin) / 1_000_000;
    }
  }

  /** Tells the processor time and the time that was not spent waiting for a processor, in milliseconds. */
  private String measured(String call) {
    Moment begin = Moment.now();
    if (call.equals("get")) {
      queue.get();
    } else {
      queue.put("measured");
    }
    Moment now = Moment.now();
    return "rested " + now.cpuMillisSince(begin) + " " + now.awakeMillisSince(begin);
  }

  private String send(int count) {
    for (int i = 0; i < count; i++) {
      queue.put(name + "." + i);
    }
    return "done";
  }

  private String take(int count) {
    for (int i = 0; i < count; i++) {
      String message = queue.get();
      taken.add(message == null ? "null" : encode(message));
    }
    return "done";
  }

  private boolean isOpen() {
    try {
      return Files.readSymbolicLink(descriptor).toString().equals(memory);
    } catch (IOException e) {
      return false;
    }
  }
}
