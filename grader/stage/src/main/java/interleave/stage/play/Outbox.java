package interleave.stage.play;

import interleave.stage.wire.Frame;
import interleave.stage.wire.FrameOut;
import interleave.stage.wire.Packer;
import java.io.IOException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * Takes marks from every thread without a lock and sends them from one thread. The key lives on that
 * thread's stack alone.
 */
public final class Outbox implements Runnable {
  private static final long PAUSE_NANOS = 500_000;
  private static final int BATCH = 32 << 10;
  private static final int MOST_MARKS = 200_000;

  private final ConcurrentLinkedQueue<Note> queue = new ConcurrentLinkedQueue<>();
  private final Thread thread;
  private volatile boolean playing;
  private volatile boolean idle = true;
  private volatile int marks;
  private FrameOut out;

  /** Starts the writing thread. */
  public Outbox(FrameOut out) {
    this.out = out;
    thread = new Thread(this, "stage-writer");
    thread.setDaemon(true);
    thread.start();
  }

  /** Tells whether marks are to be expected, so that the writer looks for them often. */
  void playing(boolean yes) {
    marks = 0;
    playing = yes;
    LockSupport.unpark(thread);
  }

  /** Leaves a mark to be sent soon; drops it when a play has made far too many. */
  void mark(long nanos, Kind kind, String actor, long tid, String label, String value) {
    // The count is not exact when threads race, and need not be.
    if (marks++ > MOST_MARKS && kind.ordinal() > Kind.THREW.ordinal() && kind.ordinal() < Kind.STUCK.ordinal()) return;
    for (int tries = 0; ; tries++) {
      try {
        queue.add(new Note(Frame.MARKS, nanos, kind, actor, tid, label, value, null));
        return;
      } catch (OutOfMemoryError e) {
        Reserve.release();
        if (tries == 100) throw e;
        LockSupport.parkNanos(2_000_000);
      }
    }
  }

  /** Leaves a frame to be sent behind all marks so far. */
  public void frame(int type, Packer payload) {
    for (; ; ) {
      try {
        queue.add(new Note(type, 0, null, null, 0, null, null, payload.toBytes()));
        break;
      } catch (OutOfMemoryError e) {
        Reserve.release();
        LockSupport.parkNanos(2_000_000);
      }
    }
    LockSupport.unpark(thread);
  }

  /** Waits, at most this long, until everything left so far is sent. */
  void flush(long millis) {
    LockSupport.unpark(thread);
    long end = System.nanoTime() + millis * 1_000_000;
    while ((!queue.isEmpty() || !idle) && System.nanoTime() < end) LockSupport.parkNanos(200_000);
  }

  @Override
  public void run() {
    FrameOut wire = out;
    out = null;
    Packer batch = new Packer(2 * BATCH);
    for (; ; ) {
      try {
        idle = false;
        drain(wire, batch);
        idle = true;
        Thread.interrupted();
        if (playing) LockSupport.parkNanos(PAUSE_NANOS);
        else if (queue.isEmpty()) LockSupport.park();
      } catch (OutOfMemoryError e) {
        Reserve.release();
        LockSupport.parkNanos(PAUSE_NANOS);
      } catch (IOException e) {
        Runtime.getRuntime().halt(4);
      }
    }
  }

  private void drain(FrameOut wire, Packer batch) throws IOException {
    for (Note note; (note = queue.poll()) != null; ) {
      if (note.frame() == Frame.MARKS) {
        note.packInto(batch);
        if (batch.size() < BATCH) continue;
      }
      flush(wire, batch);
      if (note.frame() != Frame.MARKS) wire.send(note.frame(), note.payload());
    }
    flush(wire, batch);
  }

  private static void flush(FrameOut wire, Packer batch) throws IOException {
    if (batch.size() == 0) return;
    wire.send(Frame.MARKS, batch);
    batch.clear();
  }
}
