package interleave.kit;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Takes in the signals that have a handler, on one thread, in the order in which the kernel gives them out.
 *
 * <p>The kernel gives a signal to any thread that does not block it. So from the first handler on all threads but this
 * one block all signals that may have one; this one blocks those that have one and waits for them, and the others
 * come to it and have their usual action.
 */
final class SignalDesk {
  /** Sent to a thread to have it block; not among those that the C library and the JDK use. */
  private static final int MASK = 50;

  /** Sent to the desk's own thread to have it look at its orders. */
  private static final int ORDER = 51;

  private static final int[] FREE = {1, 2, 3, 10, 12, 14, 15, 17, 18, 20, 21, 22, 23, 26, 28, 29, 30};
  private static final int SIGNALS = 65;
  private static final long ALL_FREE = allFree();

  private static final ReentrantLock LOCK = new ReentrantLock();
  private static final Condition HANDLED = LOCK.newCondition();

  private static long handledCount;
  private static SignalDesk current;

  private final int process = ProcessCalls.getpid();
  private final long code = MaskingCode.make(ALL_FREE, MASK, process);
  private final SignalHandler[] handlers = new SignalHandler[SIGNALS];
  private final ConcurrentLinkedQueue<FutureTask<Void>> orders = new ConcurrentLinkedQueue<>();
  private final FutureTask<Void> ready = new FutureTask<>(() -> {}, null);
  private final Thread thread = new Thread(this::serve, "signals");
  private int threadId;
  private long awaited = SignalCalls.bit(ORDER);

  private SignalDesk() {}

  /** Has a handler run whenever the signal comes, from now on. */
  static void handle(int signal, SignalHandler handler) {
    requireFree(signal);
    SignalDesk desk = open();
    desk.order(() -> desk.register(signal, handler));
  }

  /** Has the kernel ignore the signal, or do what it does by default. */
  static void leaveToKernel(int signal, boolean ignored) {
    SignalDesk desk = current();
    if (desk == null || !isFree(signal)) {
      SignalCalls.ignore(signal, ignored);
    } else {
      desk.order(() -> desk.release(signal, ignored));
    }
  }

  /** Sleeps until a signal has been handled. */
  static void pause() {
    SignalDesk desk = current();
    if (desk != null && Thread.currentThread() == desk.thread) {
      throw new IllegalStateException("pause in a handler: no other signal can be handled meanwhile");
    }
    LOCK.lock();
    try {
      for (long before = handledCount; handledCount == before; ) {
        HANDLED.awaitUninterruptibly();
      }
    } finally {
      LOCK.unlock();
    }
  }

  private static void requireFree(int signal) {
    if (signal == Posix.SIGKILL || signal == Posix.SIGSTOP || signal < 1 || signal >= SIGNALS) {
      throw new PosixException(Errno.EINVAL, "signal");
    }
    if (!isFree(signal)) {
      throw new IllegalArgumentException("signal " + signal + " is the JVM's own");
    }
  }

  private static boolean isFree(int signal) {
    return signal > 0 && signal < SIGNALS && (ALL_FREE & SignalCalls.bit(signal)) != 0;
  }

  private static long allFree() {
    long all = 0;
    for (int signal : FREE) {
      all |= SignalCalls.bit(signal);
    }
    return all;
  }

  private static SignalDesk current() {
    LOCK.lock();
    try {
      return current;
    } finally {
      LOCK.unlock();
    }
  }

  private static SignalDesk open() {
    LOCK.lock();
    try {
      if (current == null) {
        var desk = new SignalDesk();
        desk.start();
        current = desk;
      }
      return current;
    } finally {
      LOCK.unlock();
    }
  }

  private void start() {
    thread.setDaemon(true);
    thread.start();
    await(ready);
    SignalCalls.handle(MASK, code, ALL_FREE);
    new OtherThreads(process, MASK, ALL_FREE).block(threadId);
  }

  private void serve() {
    SignalCalls.block(SignalCalls.bit(ORDER));
    SignalCalls.unblock(ALL_FREE);
    threadId = SignalCalls.ownThread();
    ready.run();
    while (true) {
      ReceivedSignal signal = SignalCalls.await(awaited);
      if (signal.number() != ORDER) {
        deliver(signal);
      }
      for (FutureTask<Void> order = orders.poll(); order != null; order = orders.poll()) {
        order.run();
      }
    }
  }

  private void deliver(ReceivedSignal signal) {
    Journal.entering("handler", signal.number(), signal.sender());
    try {
      handlers[signal.number()].handle(signal);
    } catch (Throwable thrown) {
      thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
    }
    Journal.call("handler", signal.number(), signal.sender());
    LOCK.lock();
    try {
      handledCount++;
      HANDLED.signalAll();
    } finally {
      LOCK.unlock();
    }
  }

  private void register(int signal, SignalHandler handler) {
    settle(signal);
    handlers[signal] = handler;
    SignalCalls.block(SignalCalls.bit(signal));
    awaited |= SignalCalls.bit(signal);
    SignalCalls.handle(signal, code, ALL_FREE);
  }

  private void release(int signal, boolean ignored) {
    settle(signal);
    SignalCalls.ignore(signal, ignored);
    awaited &= ~SignalCalls.bit(signal);
    SignalCalls.unblock(SignalCalls.bit(signal));
  }

  /** Handles one that came before its treatment is changed, as it would have been when it came. */
  private void settle(int signal) {
    if ((awaited & SignalCalls.bit(signal)) != 0) {
      SignalCalls.poll(SignalCalls.bit(signal)).ifPresent(this::deliver);
    }
  }

  /** Has the desk's own thread do something, because only a thread itself can change what it blocks. */
  private void order(Runnable work) {
    if (Thread.currentThread() == thread) {
      work.run();
      return;
    }
    var order = new FutureTask<Void>(work, null);
    orders.add(order);
    SignalCalls.killThread(process, threadId, ORDER);
    await(order);
  }

  private static void await(FutureTask<Void> order) {
    boolean interrupted = false;
    while (true) {
      try {
        order.get();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      } catch (ExecutionException e) {
        throw e.getCause() instanceof PosixException failure ? failure : new IllegalStateException(e.getCause());
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
