package interleave.explore.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.LockSupport;

/** Carries each strand on a platform thread of its own; the threads serve schedule after schedule. */
public final class PlatformVehicle implements Vehicle {
  private static final long WATCH_NANOS = 200_000_000L;
  private static final long HANG_NANOS = 10_000_000_000L;
  private final Deque<Carrier> idle = new ArrayDeque<>();
  private volatile Thread harness;
  private volatile boolean finished;
  private Execution x;

  @Override
  public void play(Execution execution, Strand first) {
    x = execution;
    harness = Thread.currentThread();
    finished = false;
    go(first);
    boolean well = awaitFinish();
    x.over = true;
    if (well) for (Strand strand : x.strands) if (!strand.done && strand.carrier != null && well) well = abort(strand);
  }

  /** Lets a strand unwind. One that catches all it is thrown is left where it is. */
  private boolean abort(Strand strand) {
    finished = false;
    x.current = strand;
    go(strand);
    return awaitFinish();
  }

  private boolean awaitFinish() {
    long seen = -1;
    long since = System.nanoTime();
    while (!finished) {
      LockSupport.parkNanos(this, WATCH_NANOS);
      if (x.pulse != seen) {
        seen = x.pulse;
        since = System.nanoTime();
      } else if (System.nanoTime() - since > HANG_NANOS) {
        giveUp();
        return false;
      }
    }
    return true;
  }

  private void giveUp() {
    StringBuilder where = new StringBuilder(x.current.name + " does not come back");
    if (x.runner != null) {
      StackTraceElement[] stack = x.runner.getStackTrace();
      for (int i = 0; i < Math.min(4, stack.length); i++) where.append(i == 0 ? ": " : " < ").append(stack[i]);
    }
    x.beyond(where.toString());
    x.runner = null;
  }

  private void go(Strand strand) {
    if (strand.carrier == null) {
      Carrier carrier = idle.poll();
      strand.carrier = carrier == null ? carrier = new Carrier() : carrier;
      carrier.strand = strand;
    }
    Carrier carrier = (Carrier) strand.carrier;
    x.current = strand;
    x.runner = carrier;
    carrier.go = true;
    LockSupport.unpark(carrier);
  }

  @Override
  public void handOver(Strand from, Strand to) {
    go(to);
    ((Carrier) from.carrier).awaitTurn();
  }

  @Override
  public void finish(Strand from) {
    signalFinish();
    ((Carrier) from.carrier).awaitTurn();
  }

  @Override
  public void abandon(Strand strand) {
    // The thread is a daemon and is lost.
    strand.done = true;
    signalFinish();
    while (true) LockSupport.park(this);
  }

  private void signalFinish() {
    finished = true;
    LockSupport.unpark(harness);
  }

  @Override
  public void close() {
    for (Carrier carrier : idle) {
      carrier.strand = null;
      carrier.go = true;
      LockSupport.unpark(carrier);
    }
    idle.clear();
  }

  /** A thread that runs one strand after another. */
  private final class Carrier extends Thread {
    private volatile boolean go;
    private volatile Strand strand;

    Carrier() {
      super(null, null, "explorer", 0, false);
      setDaemon(true);
      start();
    }

    void awaitTurn() {
      while (!go) LockSupport.park(this);
      go = false;
    }

    private Strand after(Strand ended) {
      try {
        return x.afterEnd(ended);
      } catch (Throwable e) {
        x.beyond("the explorer failed: " + e);
        return null;
      }
    }

    @Override
    public void run() {
      while (true) {
        awaitTurn();
        Strand mine = strand;
        if (mine == null) return;
        Strand next = null;
        if (!x.over) {
          Threads.run(x, mine);
          if (!x.over) next = after(mine);
        }
        mine.done = true;
        mine.carrier = null;
        strand = null;
        idle.push(this);
        if (next == null) signalFinish();
        else go(next);
      }
    }
  }
}
