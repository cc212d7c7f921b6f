package messagequeue;

import static messagequeue.MessageQueueScenes.note;
import static messagequeue.QueueUser.outcome;
import static messagequeue.QueueUser.put;
import static messagequeue.QueueUser.tell;

import interleave.kit.sys.Puppet;
import interleave.kit.sys.Waker;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Has one process put or get for a time: in vain, in time, at the last moment, woken again and again. The queue holds one. */
final class TimedScenes {
  private static final int MOST_ACCESSES = 6;

  /** Far longer than a timed waiter may sleep without a word. */
  private static final long PATIENCE_FACTOR = 5;

  private static final long BETWEEN_WAKES_MILLIS = 10;
  private static final String FAR_LIMIT = " 600000";
  private static final String EMPTY = "threw Empty";
  private static final String FULL = "threw Full";

  private final MessageQueue queue;
  private final Puppet waiter;
  private final Puppet other;
  private boolean right = true;

  TimedScenes(MessageQueue queue) {
    this.queue = queue;
    this.waiter = QueueUser.start("waiter", queue);
    this.other = QueueUser.start("other", queue);
  }

  void timed(long millis) {
    gets(millis);
    if (right) {
      puts(millis);
    }
  }

  private void gets(long millis) {
    limits("get", EMPTY, millis);
    unchanged("0 true false");
    inTime("get", put("early"), "got early");
    for (int access = 1; right && access <= MOST_ACCESSES; access++) {
      other.ask(put("last"));
      late("@" + access + " get 1", "got last, " + EMPTY, EMPTY + ", got last");
      Optional<String> step = tell(waiter, "@" + access + " get 1");
      Optional<String> put = tell(other, put("last"));
      String got = outcome(waiter, step);
      put.orElseGet(other::finish);
      String left = other.ask("get 0");
      lastMoment(got + ", " + left, "got last, " + EMPTY, EMPTY + ", got last");
    }
    restless("get", millis, EMPTY);
  }

  private void puts(long millis) {
    other.ask(put("old"));
    limits(put("new"), FULL, millis);
    unchanged("1 false true");
    inTime(put("new"), "get", "put");
    for (int access = 1; right && access <= MOST_ACCESSES; access++) {
      other.ask("get");
      late("@" + access + " " + put("last") + " 1", "put, got last", FULL + ", " + EMPTY);
      other.ask(put("old"));
      Optional<String> step = tell(waiter, "@" + access + " " + put("last") + " 1");
      Optional<String> taken = tell(other, "get");
      String put = outcome(waiter, step);
      taken.orElseGet(other::finish);
      String left = other.ask("get 0");
      lastMoment(put + ", " + left, "put, got last", FULL + ", " + EMPTY);
      other.ask(put("old"));
    }
    restless(put("new"), millis, FULL);
  }

  /** Nothing happens: gives up at once, soon, and later. */
  private void limits(String wait, String gaveUp, long millis) {
    for (long limit : new long[] {0, 1, millis}) {
      if (right) {
        waiter.tell(wait + " " + limit);
        expect("gave up", waiter.await(PATIENCE_FACTOR * limit).orElse("waits"), gaveUp);
      }
    }
    if (right) {
      note("lasted", waiter.ask("lasted"));
    }
  }

  private void unchanged(String state) {
    if (right) {
      expect("left", other.ask("state"), state);
    }
  }

  private void inTime(String wait, String act, String waited) {
    if (right) {
      Optional<String> early = tell(waiter, wait + FAR_LIMIT);
      expect("early", early.orElse("waits"), "waits");
      other.ask(act);
      expect("in time", early.orElseGet(waiter::finish), waited);
    }
    if (right) {
      // What can be done at once is done, however short the time.
      boolean putting = waited.equals("put");
      other.ask(putting ? "get" : put("ready"));
      expect("in time", waiter.ask(wait + " 0"), putting ? "put" : "got ready");
    }
  }

  /** What the waiter needs is there; he is held up until his time is over. */
  private void late(String order, String done, String gaveUp) {
    String first = waiter.ask(order);
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
    lastMoment((first.equals(QueueUser.PAUSED) ? waiter.goOn() : first) + ", " + other.ask("get 0"), done, gaveUp);
  }

  private void lastMoment(String outcome, String done, String gaveUp) {
    note("last moment", done + "|" + gaveUp + "|" + outcome);
    right &= outcome.equals(done) || outcome.equals(gaveUp);
  }

  private void restless(String wait, long millis, String gaveUp) {
    if (!right) {
      return;
    }
    Waker waker = Waker.of(queue.fd());
    waiter.tell(wait + " " + millis);
    Optional<String> restless = Optional.empty();
    // Between two wake-ups it has slept for so long; so many of them are twice its time.
    for (int woken = 0; restless.isEmpty() && woken * BETWEEN_WAKES_MILLIS < 2 * millis; ) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BETWEEN_WAKES_MILLIS));
      woken += waker.wakeForNothing() ? 1 : 0;
      restless = waiter.poll();
    }
    expect("restless", restless.orElse("waits"), gaveUp);
    if (right) {
      note("lasted", waiter.ask("lasted"));
    }
  }

  private void expect(String label, String outcome, String expected) {
    note(label, expected + "|" + outcome);
    right &= outcome.equals(expected);
  }
}
