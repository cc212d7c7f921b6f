package messagequeue;

import static messagequeue.MessageQueueScenes.note;
import static messagequeue.QueueUser.isPaused;
import static messagequeue.QueueUser.outcome;
import static messagequeue.QueueUser.put;
import static messagequeue.QueueUser.settle;
import static messagequeue.QueueUser.tell;

import interleave.kit.sys.Puppet;
import interleave.kit.sys.Waker;
import java.util.Optional;

/** Has one process wait for what another does, each held up at each of its steps in turn. The queue holds two. */
final class WakingScenes {
  private static final int MOST_ACCESSES = 6;

  /** Who looks, leaves and sleeps touches the memory so often before he looks again. */
  private static final int MOST_BEFORE_SLEEP = 4;

  private final MessageQueue queue;
  private final Puppet waiter;
  private final Puppet other;
  private final Puppet third;
  private boolean right = true;

  WakingScenes(MessageQueue queue) {
    this.queue = queue;
    this.waiter = QueueUser.start("waiter", queue);
    this.other = QueueUser.start("other", queue);
    this.third = QueueUser.start("third", queue);
  }

  void woken() {
    meet("get", put("late"), "got late", "put");
    two("get", put("late"), "got late", "put");
    forNothing("get", put("late"), "got late");
    other.ask(put("a"));
    other.ask(put("a"));
    meet(put("a"), "get", "put", "got a");
    two(put("a"), "get", "put", "got a");
    forNothing(put("a"), "get", "put");
  }

  /** First the one who waits is held up, then the one for whom he waits. */
  private void meet(String wait, String act, String waited, String acted) {
    boolean paused = true;
    for (int access = 1; right && paused && access <= MOST_ACCESSES; access++) {
      Optional<String> step = tell(waiter, "@" + access + " " + wait);
      paused = isPaused(step);
      Optional<String> done = tell(other, act);
      turn(outcome(waiter, step), waited);
      turn(done.orElseGet(other::finish), acted);
    }
    paused = true;
    for (int access = 1; right && paused && access <= MOST_ACCESSES; access++) {
      Optional<String> done = tell(waiter, wait);
      Optional<String> step = tell(other, "@" + access + " " + act);
      paused = isPaused(step);
      done = done.or(() -> settle(waiter));
      turn(outcome(other, step), acted);
      turn(done.orElseGet(waiter::finish), waited);
    }
  }

  /** Two wait, and it happens twice before the first who has been woken does his part. */
  private void two(String wait, String act, String waited, String acted) {
    for (int access = 2; right && access <= MOST_BEFORE_SLEEP; access++) {
      Optional<String> step = tell(waiter, "@" + access + " " + wait);
      Optional<String> done = tell(third, wait);
      Optional<String> first = tell(other, act);
      step = step.or(() -> settle(waiter));
      if (first.isEmpty()) {
        // The waiter is held up where nobody else can pass.
        if (isPaused(step)) {
          waiter.tell("go on");
          step = Optional.empty();
        }
        turn(other.finish(), acted);
      }
      Optional<String> second = tell(other, act);
      turn(outcome(waiter, step), waited);
      turn(done.orElseGet(third::finish), waited);
      turn(second.orElseGet(other::finish), acted);
    }
  }

  private void forNothing(String wait, String act, String waited) {
    if (right) {
      Optional<String> step = tell(waiter, wait);
      Waker.of(queue.fd()).wakeForNothing();
      note("for nothing", step.or(() -> settle(waiter)).orElse("waits"));
      other.ask(act);
      turn(step.orElseGet(waiter::finish), waited);
    }
  }

  private void turn(String outcome, String expected) {
    note("turn", expected + "|" + outcome);
    right &= outcome.equals(expected);
  }
}
