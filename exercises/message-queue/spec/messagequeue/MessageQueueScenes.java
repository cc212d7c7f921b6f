package messagequeue;

import static messagequeue.QueueUser.put;
import static messagequeue.QueueUser.tell;

import interleave.kit.Journal;
import interleave.kit.Posix;
import interleave.kit.sys.Puppet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Has processes put and get, one after the other. */
public final class MessageQueueScenes {
  /** So many are put in a row, then so many taken, and so on: full and empty in turn, and past the end of a ring. */
  private static final int[] BATCHES = {3, 1, 1, 2, 2, 3, 1, 1, 3, 3};

  static final int CAPACITY = 3;

  /** Who has kept a processor busy is waited for all the same. */
  private static final long PATIENCE_MILLIS = 1_000;

  private final MessageQueue queue;

  private MessageQueueScenes(MessageQueue queue) {
    this.queue = queue;
  }

  /** Plays the parent: the scene, the capacity, a number. */
  public static void main(String[] args) {
    Journal.name("parent");
    try {
      int capacity = Integer.parseInt(args[1]);
      int number = Integer.parseInt(args[2]);
      MessageQueue queue = MessageQueue.create(capacity);
      var scene = new MessageQueueScenes(queue);
      switch (args[0]) {
        case "order" -> scene.order(new SplittableRandom(number));
        case "bound" -> scene.bound(capacity, number);
        case "close" -> scene.close();
        case "woken" -> new WakingScenes(queue).woken();
        case "timed" -> new TimedScenes(queue).timed(number);
        case "once" -> new CrowdScenes(queue).once(number);
        case "killed" -> new KillingScenes(queue).killed();
        default -> throw new IllegalArgumentException(args[0]);
      }
    } catch (RuntimeException e) {
      Journal.mark("thrown", e);
    }
    Posix.exit(0);
  }

  /** Two processes put and get in turn, texts of all sorts; then one that is too long. */
  private void order(SplittableRandom random) {
    Puppet[] users = {user("one"), user("two")};
    Deque<String> texts = new ArrayDeque<>(texts(random));
    Deque<String> inside = new ArrayDeque<>();
    boolean right = true;
    for (int batch = 0; batch < BATCHES.length; batch++) {
      for (int i = 0; right && i < BATCHES[batch]; i++) {
        Puppet user = users[(batch / 2 + i) % 2];
        if (batch % 2 == 0) {
          inside.add(texts.peek());
          right = user.ask(put(texts.remove())).equals("put");
        } else {
          right = message(user.ask("get"), inside.remove());
        }
      }
    }
    for (String tooLong : right ? List.of("x".repeat(101), "消".repeat(34)) : List.<String>of()) {
      note("too long", users[0].ask(put(tooLong) + " 0"));
      note("after too long", users[1].ask("state"));
    }
    for (Puppet user : users) {
      user.dismiss();
    }
  }

  private static boolean message(String outcome, String expected) {
    note("message", "got " + QueueUser.encode(expected) + "|" + outcome);
    return outcome.equals("got " + QueueUser.encode(expected));
  }

  /** Returns long and short ones, each of which lies in a ring of three where one of another length lay before. */
  private static List<String> texts(SplittableRandom random) {
    String word = Long.toString(random.nextLong(1_000_000, 9_000_000), 36);
    return List.of(
        "x".repeat(96) + word.substring(0, 4),
        "消".repeat(32) + word.substring(0, 4),
        word,
        "",
        word + " = 消息&队列",
        "y".repeat(100),
        "消".repeat(33) + "!",
        "z",
        "",
        word + word);
  }

  /** Fills it one by one, puts one more, empties it, gets one more. */
  private void bound(int capacity, int millis) {
    Puppet one = user("one");
    Puppet two = user("two");
    boolean right = state(two, 0, capacity);
    for (int i = 1; right && i <= capacity; i++) {
      right = note("fits", one.ask(put("m" + i)), "put") && state(two, i, capacity);
    }
    Optional<String> over = tell(one, put("over"));
    right = right && note("over", over.orElse("waits"), "waits") && state(two, capacity, capacity);
    right = right && note("first", two.ask("get"), "got m1") && note("in turn", over.orElseGet(one::finish), "put");
    right = right && state(two, capacity, capacity) && rests(one, "measured put", two, "get", millis);
    for (int i = 0; right && i < capacity; i++) {
      right = two.ask("get").startsWith("got") && state(one, capacity - 1 - i, capacity);
    }
    if (right) {
      Optional<String> under = tell(two, "get");
      right = note("under", under.orElse("waits"), "waits") && state(one, 0, capacity);
      right = right && one.ask(put("late")).equals("put") && note("in time", under.orElseGet(two::finish), "got late");
    }
    if (right) {
      rests(two, "measured get", one, put("later"), millis);
    }
  }

  /** Notes what a process says of the queue, beside how many messages are in it. */
  private static boolean state(Puppet user, int messages, int capacity) {
    String expected = messages + " " + (messages == 0) + " " + (messages == capacity);
    return note("state", expected + "|" + user.ask("state"), expected + "|" + expected);
  }

  /** One waits for so long, and measures himself; another ends that. */
  private static boolean rests(Puppet waiter, String order, Puppet other, String end, long millis) {
    waiter.tell(order);
    Optional<String> early = waiter.await(millis);
    other.ask(end);
    return note("rested", early.isPresent() ? "early" : waiter.await(PATIENCE_MILLIS).orElse("waits")).startsWith("rested");
  }

  /** One closes the queue, twice, and tries to go on; the other does go on; the parent closes it, too. */
  private void close() {
    Puppet one = user("one");
    Puppet two = user("two");
    one.ask(put("first"));
    note("closed", one.ask("close"));
    note("descriptor", one.ask("descriptor"));
    note("closed", one.ask("close"));
    for (String order : List.of(put("x") + " 0", "get 0", "state")) {
      note("after close", one.ask(order));
    }
    note("elsewhere", two.ask("get 0"));
    queue.close();
    note("elsewhere", two.ask(put("second") + " 0"));
    note("elsewhere", two.ask("get 0"));
  }

  static String note(String label, String outcome) {
    Journal.mark(label, outcome);
    return outcome;
  }

  static boolean note(String label, String outcome, String expected) {
    return note(label, outcome).equals(expected);
  }

  private Puppet user(String name) {
    return QueueUser.start(name, queue);
  }
}
