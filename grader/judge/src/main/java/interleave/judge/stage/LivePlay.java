package interleave.judge.stage;

import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Transcript;
import interleave.judge.domain.Transcript.Ending;
import interleave.stage.wire.Unpacker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Collects what a subject sends about one play. */
final class LivePlay implements Play, Receiver {
  private final PlayRequest request;
  private final SubjectProcess subject;
  private final long began = System.nanoTime();
  private final CountDownLatch over = new CountDownLatch(1);
  private final List<Mark> marks = new ArrayList<>();
  private Ending ending = Ending.PLAYING;
  private String fault = "";
  private volatile long delay;
  private volatile long cpu;
  private volatile long extension;
  private volatile int seams;
  private volatile boolean counted;

  LivePlay(PlayRequest request, SubjectProcess subject) {
    this.request = request;
    this.subject = subject;
  }

  // ---- told by the subject's reader

  @Override
  public void marks(Unpacker payload) {
    List<Mark> more = Marks.read(payload, subject.pid());
    synchronized (marks) {
      marks.addAll(more);
    }
  }

  @Override
  public void status(Unpacker payload) {
    used(payload.getLong(), payload.getLong());
    extension = payload.getLong();
    seams = payload.getInt();
  }

  @Override
  public synchronized void used(long delayNanos, long cpuNanos) {
    delay = Math.max(delay, delayNanos);
    cpu = Math.max(cpu, cpuNanos);
  }

  @Override
  public void counted() {
    counted = true;
  }

  @Override
  public boolean isCounted() {
    return counted;
  }

  @Override
  public void done(Ending how, String why) {
    synchronized (marks) {
      if (ending != Ending.PLAYING) return;
      ending = how;
      fault = why;
    }
    over.countDown();
  }

  @Override
  public void broken(Ending how, String why) {
    synchronized (marks) {
      if (ending != Ending.PLAYING) return;
      long last = marks.stream().mapToLong(Mark::nanos).max().orElse(0);
      marks.add(new Mark(0, Math.max(last, System.nanoTime() - began), "", subject.pid(), 0, MarkKind.END, "", why));
      ending = how;
    }
    over.countDown();
  }

  @Override
  public boolean isOver() {
    return over.getCount() == 0;
  }

  // ---- asked by the judge

  @Override
  public Transcript transcript() {
    List<Mark> sorted;
    Ending how;
    synchronized (marks) {
      sorted = new ArrayList<>(marks);
      how = ending;
    }
    sorted.sort(Comparator.comparingLong(Mark::nanos));
    return new Transcript(Titles.scene(request), Titles.schedule(request.mode()), Marks.numbered(sorted), how);
  }

  @Override
  public Transcript await() throws InterruptedException {
    while (!over.await(Math.max(1, left()), TimeUnit.NANOSECONDS)) {
      if (left() <= 0) {
        broken(Ending.TIMED_OUT, "the subject did not end the play by itself");
        subject.kill();
      }
    }
    synchronized (marks) {
      if (!fault.isEmpty()) throw new StageFault(fault);
    }
    return transcript();
  }

  /** Returns how long the subject may still take, in nanoseconds: well beyond what it allows itself. */
  private long left() {
    long limit = request.limit().toNanos();
    return limit + limit / 2 + 2_000_000_000L + 2 * extension - (System.nanoTime() - began);
  }

  @Override
  public Duration runDelay() {
    return Duration.ofNanos(delay);
  }

  @Override
  public Duration processorTime() {
    return Duration.ofNanos(cpu);
  }

  @Override
  public int seams() {
    return seams;
  }

  @Override
  public void cancel() {
    if (isOver()) return;
    broken(Ending.TIMED_OUT, "the judge has cancelled the play");
    subject.kill();
  }
}
