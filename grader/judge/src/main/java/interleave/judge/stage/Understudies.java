package interleave.judge.stage;

import interleave.judge.sandbox.Confinement;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/**
 * Keeps subject processes that have started and rehearsed before anybody needs them, for who waits for a single
 * verdict: to start them, and to run code that a JVM has not run before, took a third of it. An understudy has
 * never seen a submission, and plays for one only.
 */
public final class Understudies implements AutoCloseable {
  private static final int REHEARSALS = 60;

  private final SubjectHome home;
  private final Queue<SubjectProcess> ready = new ArrayDeque<>();
  private StageOptions options;
  private Confinement kind;
  private int wanted;
  private boolean making;
  private boolean promised;
  private boolean asked;
  private boolean closed;

  private Understudies(SubjectHome home) {
    this.home = home;
  }

  /** Keeps subjects that play on real threads. */
  public static Understudies ofTheStage() {
    return new Understudies(SubjectHome.STAGE);
  }

  /** Keeps subjects that explore. */
  public static Understudies ofTheExplorer() {
    return new Understudies(SubjectHome.EXPLORER);
  }

  /** Tells whether anybody has ever asked for one. */
  public synchronized boolean wereAskedFor() {
    return asked;
  }

  /**
   * Asks for subjects to be made ready in the background; those of another kind are dismissed.
   *
   * @param network whether they may use loopback sockets
   * @param number how many are to stand by
   */
  public synchronized void want(StageOptions options, boolean network, int number) {
    if (closed) return;
    Confinement wished = home.confinement(options, network);
    if (!wished.equals(kind)) dismiss();
    this.options = options;
    kind = wished;
    wanted = number;
    if (making || ready.size() >= wanted) return;
    making = true;
    Thread.ofPlatform().daemon().name("understudies").start(this::make);
  }

  /** Returns a subject of this kind that stands by or is about to. No more are made then, until they are asked for again. */
  synchronized Optional<SubjectProcess> take(Confinement wished) {
    wanted = 0;
    asked = true;
    if (!wished.equals(kind)) return Optional.empty();
    SubjectProcess subject = ready.poll();
    if (subject == null && making && !promised) {
      promised = true;
      awaitMade();
      subject = ready.poll();
    }
    if (subject == null || subject.isHealthy()) return Optional.ofNullable(subject);
    subject.kill();
    return Optional.empty();
  }

  private void awaitMade() {
    try {
      while (making && ready.isEmpty()) wait();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      promised = false;
    }
  }

  private void make() {
    for (Confinement next; (next = missing()) != null; ) {
      SubjectProcess subject = null;
      try {
        subject = SubjectProcess.start(options(), next);
        Training.rehearse(home, subject, REHEARSALS, this::isHurried);
        add(subject, next);
      } catch (IOException | StageFault fault) {
        // Who needs a subject starts another, and is told what is wrong.
        if (subject != null) subject.kill();
        giveUp();
      } catch (InterruptedException e) {
        subject.kill();
        giveUp();
      }
    }
  }

  /** Returns the kind of subject that is still to be made; null ends the making. */
  private synchronized Confinement missing() {
    if (!closed && (promised && ready.isEmpty() || ready.size() < wanted)) return kind;
    making = false;
    notifyAll();
    return null;
  }

  private synchronized StageOptions options() {
    return options;
  }

  /** Tells whether somebody waits for the very subject that rehearses, or at least for the processor. */
  private synchronized boolean isHurried() {
    return promised || wanted == 0 || closed;
  }

  private synchronized void add(SubjectProcess subject, Confinement of) {
    if (closed || !of.equals(kind)) {
      subject.kill();
      return;
    }
    ready.add(subject);
    notifyAll();
  }

  private synchronized void giveUp() {
    wanted = 0;
    promised = false;
  }

  private void dismiss() {
    ready.forEach(SubjectProcess::kill);
    ready.clear();
  }

  @Override
  public synchronized void close() {
    closed = true;
    dismiss();
  }
}
