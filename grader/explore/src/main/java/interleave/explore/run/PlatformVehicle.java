package interleave.explore.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.LockSupport;

/** Carries each strand on a platform thread of its own; the threads serve schedule after schedule. */
public final class PlatformVehicle implements Vehicle {
  private final Deque<Carrier> idle = new ArrayDeque<>();
  private final Watch watch = new Watch();
  private Execution x;

  @Override
  public void play(Execution execution, Strand first) {
    x = execution;
    watch.begin();
    go(first);
    boolean well = watch.await(x);
    x.over = true;
    if (well) for (Strand strand : x.strands) if (!strand.done && strand.carrier != null && well) well = abort(strand);
  }

  /** Lets a strand unwind. One that catches all it is thrown is left where it is. */
  private boolean abort(Strand strand) {
    watch.begin();
    go(strand);
    return watch.await(x);
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
    watch.signal();
    ((Carrier) from.carrier).awaitTurn();
  }

  @Override
  public void abandon(Strand strand) {
    // The thread is a daemon and is lost.
    strand.done = true;
    watch.signal();
    while (true) LockSupport.park(this);
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
        if (next == null) watch.signal();
        else go(next);
      }
    }
  }
}
