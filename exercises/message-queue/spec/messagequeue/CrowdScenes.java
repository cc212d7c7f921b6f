package messagequeue;

import static messagequeue.MessageQueueScenes.note;
import static messagequeue.QueueUser.isPaused;
import static messagequeue.QueueUser.outcome;
import static messagequeue.QueueUser.put;
import static messagequeue.QueueUser.tell;

import interleave.kit.sys.Puppet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Has several processes put and get at once: one held up at each of its steps, then all as they like. The queue holds two. */
final class CrowdScenes {
  private static final int MOST_ACCESSES = 8;
  private static final int EACH = 3;

  /** Far longer than a crowd needs that comes and goes. */
  private static final long CROWD_MILLIS = 15_000;

  private final MessageQueue queue;
  private final List<Puppet> senders = new ArrayList<>();
  private final List<Puppet> takers = new ArrayList<>();
  private boolean right = true;

  CrowdScenes(MessageQueue queue) {
    this.queue = queue;
    pairs(2);
  }

  private void pairs(int upTo) {
    for (int i = senders.size() + 1; i <= upTo; i++) {
      senders.add(QueueUser.start("sender-" + i, queue));
      takers.add(QueueUser.start("taker-" + i, queue));
    }
  }

  void once(int messages) {
    boolean paused = true;
    for (int access = 1; right && paused && access <= MOST_ACCESSES; access++) {
      paused = twoGet("@" + access + " get");
      paused |= right && twoPut("@" + access + " " + put("a"));
      paused |= right && getAndPut("@" + access + " get");
      paused |= right && putAndGet(access);
    }
    if (right) {
      pairs(EACH);
      senders.forEach(sender -> sender.tell("send " + messages));
      takers.forEach(taker -> taker.tell("take " + messages));
      Stream.of(senders, takers)
          .flatMap(List::stream)
          .forEach(puppet -> note("crowd", puppet.await(CROWD_MILLIS).orElse("waits")));
      takers.forEach(taker -> note("taken", taker.ask("taken")));
    }
    senders.forEach(Puppet::dismiss);
    takers.forEach(Puppet::dismiss);
  }

  /** Of two messages each of two takers gets one. */
  private boolean twoGet(String held) {
    senders.getFirst().ask(put("a"));
    senders.getFirst().ask(put("b"));
    Puppet one = takers.get(0);
    Puppet two = takers.get(1);
    Optional<String> step = tell(one, held);
    Optional<String> second = tell(two, "get");
    String first = outcome(one, step);
    meet("get ∥ get", first, second.orElseGet(two::finish), "got a", "got b");
    return isPaused(step);
  }

  /** Two senders put one message each into an empty queue. */
  private boolean twoPut(String held) {
    Puppet one = senders.get(0);
    Puppet two = senders.get(1);
    Optional<String> step = tell(one, held);
    Optional<String> second = tell(two, put("b"));
    outcome(one, step);
    second.orElseGet(two::finish);
    Puppet taker = takers.getFirst();
    meet("put ∥ put", taker.ask("get 0"), taker.ask("get 0"), "got a", "got b");
    return isPaused(step);
  }

  /** One takes from a full queue while another puts. */
  private boolean getAndPut(String held) {
    Puppet sender = senders.getFirst();
    sender.ask(put("a"));
    sender.ask(put("b"));
    Puppet one = takers.get(0);
    Optional<String> step = tell(one, held);
    Optional<String> put = tell(sender, put("c"));
    String first = outcome(one, step);
    put.orElseGet(sender::finish);
    String rest = first + "," + takers.get(1).ask("get 0");
    meet("get ∥ put", rest, takers.get(1).ask("get 0"), "got a,got b", "got c");
    return isPaused(step);
  }

  /** One puts into an empty queue what never was there before, while another waits for it. */
  private boolean putAndGet(int access) {
    Puppet sender = senders.getFirst();
    Puppet taker = takers.getFirst();
    Optional<String> step = tell(sender, "@" + access + " " + put("new" + access));
    Optional<String> got = tell(taker, "get");
    String put = outcome(sender, step);
    meet("put ∥ get", got.orElseGet(taker::finish), put, "got new" + access, "put");
    return isPaused(step);
  }

  private void meet(String what, String one, String two, String... expected) {
    String outcome = Stream.of(one, two).sorted().toList().toString();
    note("met", what + "|" + List.of(expected) + "|" + outcome);
    right &= outcome.equals(List.of(expected).toString());
  }
}
