package interleave.explore.run;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.locks.LockSupport;

/**
 * Carries each strand on a continuation of the JDK's, all on one platform thread, so that a switch costs no
 * operating system call. Strands left over at the end are dropped and never unwind.
 */
final class ContinuationVehicle implements Vehicle {
  private static final MethodHandle NEW;
  private static final MethodHandle RUN;
  private static final MethodHandle YIELD;

  static {
    MethodHandle make = null;
    MethodHandle run = null;
    MethodHandle yield = null;
    try {
      Class<?> type = Class.forName("jdk.internal.vm.Continuation");
      Class<?> scopeType = Class.forName("jdk.internal.vm.ContinuationScope");
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      Object scope = lookup.findConstructor(scopeType, MethodType.methodType(void.class, String.class)).invoke("explorer");
      make = lookup.findConstructor(type, MethodType.methodType(void.class, scopeType, Runnable.class))
          .bindTo(scope).asType(MethodType.methodType(Object.class, Runnable.class));
      run = lookup.findVirtual(type, "run", MethodType.methodType(void.class))
          .asType(MethodType.methodType(void.class, Object.class));
      yield = lookup.findStatic(type, "yield", MethodType.methodType(boolean.class, scopeType)).bindTo(scope);
    } catch (Throwable e) {
      make = null;
    }
    NEW = make;
    RUN = run;
    YIELD = yield;
  }

  private final Watch watch = new Watch();
  private final Thread carrier;
  private volatile Strand next;
  private volatile boolean closed;
  private Execution x;

  ContinuationVehicle() {
    carrier = new Thread(null, this::serve, "explorer", 0, false);
    carrier.setDaemon(true);
    carrier.start();
  }

  /** Tells whether the JVM was started so that continuations can be reached. */
  static boolean isPossible() {
    return NEW != null;
  }

  @Override
  public void play(Execution execution, Strand first) {
    x = execution;
    x.runner = carrier;
    watch.begin();
    next = first;
    LockSupport.unpark(carrier);
    watch.await(x);
    x.over = true;
  }

  private void serve() {
    while (!closed) {
      if (next == null) LockSupport.park(this);
      else carry();
    }
  }

  /** Carries one strand after another until nobody is next. */
  private void carry() {
    Strand strand = next;
    while (strand != null) {
      next = null;
      x.current = strand;
      try {
        if (strand.carrier == null) strand.carrier = (Object) NEW.invokeExact(task(strand));
        RUN.invokeExact(strand.carrier);
      } catch (Throwable e) {
        x.beyond("the explorer failed: " + e);
      }
      strand = next;
    }
    watch.signal();
  }

  private Runnable task(Strand strand) {
    return () -> {
      Threads.run(x, strand);
      strand.done = true;
      if (!x.over) next = x.afterEnd(strand);
    };
  }

  @Override
  public void handOver(Strand from, Strand to) {
    next = to;
    if (suspend()) return;
    // It is in native code, as in a class initialiser, and cannot be stopped here.
    next = null;
    to.timedOut = false;
    x.current = from;
    if (from.wait == null) return;
    x.beyond(from.name + " waits where it cannot be stopped, at " + Sites.at(from.site));
    x.over = true;
  }

  private static boolean suspend() {
    try {
      boolean ignored = (boolean) YIELD.invokeExact();
      return true;
    } catch (IllegalStateException pinned) {
      return false;
    } catch (Throwable e) {
      throw Sneaky.thrown(e);
    }
  }

  @Override
  public void finish(Strand from) {
    next = null;
    if (!suspend()) x.over = true;
  }

  @Override
  public void abandon(Strand strand) {}

  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(carrier);
  }
}
