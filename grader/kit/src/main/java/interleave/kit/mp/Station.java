package interleave.kit.mp;

import java.util.concurrent.CompletableFuture;

/**
 * Is a worker's place in a pool: hands it one task after the other and takes the answers, and puts another worker in
 * its place when it dies. It alone knows which task a worker has, so none is lost with it or done twice.
 */
final class Station implements Runnable {
  /**
   * Is a task on its way.
   *
   * @param task as it is sent
   * @param result where its answer goes
   */
  record Job(byte[] task, CompletableFuture<Object> result) {}

  /** After so many workers in a row that have died before they were ready, the next one would, too. */
  private static final int MOST_STILLBORN = 3;

  private final Pool pool;
  private final String name;
  private final Runnable initializer;
  private Worker worker;
  private Connection line;
  private boolean ready;
  private boolean busy;
  private boolean over;
  private int stillborn;

  Station(Pool pool, String name, Runnable initializer) {
    this.pool = pool;
    this.name = name;
    this.initializer = initializer;
  }

  /** Serves until the pool has no more jobs, then lets the worker end. */
  @Override
  public void run() {
    for (Job job = pool.next(); job != null; job = pool.next()) {
      while (!job.result().isDone()) {
        serve(job);
      }
    }
    dismiss(false);
  }

  synchronized Worker worker() {
    return worker;
  }

  /** Starts a worker. */
  synchronized void hire() {
    Pipe pipe = Pipe.duplex();
    try {
      Worker next = new Worker(pipe.second(), initializer);
      next.setName(name);
      next.setDaemon(true);
      next.start(() -> missed(next));
      worker = next;
      line = pipe.first();
      ready = false;
    } catch (RuntimeException failure) {
      pipe.first().close();
      throw failure;
    } finally {
      pipe.second().close();
    }
  }

  /** Lets the worker end by itself, or at once. */
  synchronized void dismiss(boolean atOnce) {
    over = true;
    if (worker != null) {
      line.close();
      if (atOnce) {
        worker.kill();
      }
    }
  }

  /** Has a job done; leaves it undone if the worker has died before it could know of it. */
  private void serve(Job job) {
    Connection to = begin();
    boolean sent = false;
    try {
      to.sendEncoded(job.task());
      sent = true;
      finish(job, receive(to));
    } catch (RuntimeException broken) {
      Worker dead = worker();
      boolean knew = bury(dead) && sent;
      RuntimeException why = pool.failure();
      if (why != null) {
        job.result().completeExceptionally(why);
      } else if (knew) {
        job.result().completeExceptionally(new WorkerDied(dead.name(), dead.exitCode()));
      }
    }
  }

  private Answer receive(Connection from) {
    Answer answer = (Answer) from.recv();
    if (answer instanceof Answer.Ready) {
      synchronized (this) {
        ready = true;
      }
      answer = (Answer) from.recv();
    }
    synchronized (this) {
      busy = false;
    }
    return answer;
  }

  private static void finish(Job job, Answer answer) {
    switch (answer) {
      case Answer.Returned(Object value) -> job.result().complete(value);
      case Answer.Threw threw -> job.result().completeExceptionally(threw.exception());
      case Answer.Ready _ -> throw new IllegalStateException("ready twice");
    }
  }

  private synchronized Connection begin() {
    busy = true;
    return line;
  }

  /** Waits for the end of a worker whose line is broken, and puts another in its place; tells whether it was ready. */
  private boolean bury(Worker dead) {
    // It may only have closed the line.
    dead.kill();
    joined(dead);
    synchronized (this) {
      busy = false;
      return replace();
    }
  }

  /** Comes when a worker has died: one that had nothing to do is replaced here, another one by who waits for it. */
  private synchronized void missed(Worker dead) {
    if (dead == worker && !busy) {
      replace();
    }
  }

  private boolean replace() {
    boolean wasReady = wasReady();
    if (over) {
      return wasReady;
    }
    stillborn = wasReady ? 0 : stillborn + 1;
    line.close();
    try {
      if (stillborn == MOST_STILLBORN) {
        throw new IllegalStateException("workers of the pool die before they are ready");
      }
      hire();
    } catch (RuntimeException failure) {
      over = true;
      pool.fail(failure);
    }
    return wasReady;
  }

  /** Tells whether a dead worker had begun well; if nobody has heard it say so, the line still knows. */
  private boolean wasReady() {
    if (!ready) {
      try {
        ready = line.recv() instanceof Answer.Ready;
      } catch (RuntimeException ended) {
        return false;
      }
    }
    return ready;
  }

  private static void joined(Process process) {
    boolean interrupted = false;
    while (process.isAlive()) {
      try {
        process.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
