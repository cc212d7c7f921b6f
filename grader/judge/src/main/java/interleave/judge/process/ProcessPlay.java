package interleave.judge.process;

import interleave.judge.domain.Transcript;
import interleave.judge.domain.Transcript.Ending;
import interleave.judge.process.Sighting.Kind;
import interleave.judge.stage.Play;
import interleave.judge.stage.StageFault;
import interleave.kit.journal.JournalReader;
import interleave.kit.journal.JournalRecord;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Collects what the warden and the journal tell of one program. */
final class ProcessPlay implements Play {
  private final String title;
  private final RunFolder folder;
  private final Wardens wardens;
  private final WardenProcess warden;
  private final JournalReader reader;
  private final List<Sighting> sightings = new ArrayList<>();
  private final List<JournalRecord> journal = new ArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private String output = "";
  private Transcript last;
  private StageFault fault;
  private long delayNanos;
  private long processorNanos;

  ProcessPlay(String title, RunFolder folder, Wardens wardens) throws IOException {
    this.title = title;
    this.folder = folder;
    this.wardens = wardens;
    this.warden = wardens.take();
    this.reader = new JournalReader(folder.journal());
  }

  /** Lets the program start; {@code afterwards} runs when the play is over. */
  void begin(Order order, Runnable afterwards) {
    try {
      warden.obey(
          order,
          this::see,
          () -> {
            end();
            afterwards.run();
          });
    } catch (StageFault fault) {
      warden.close();
      throw fault;
    }
  }

  @Override
  public synchronized Transcript transcript() {
    if (fault != null) {
      throw fault;
    }
    if (last != null) {
      return last;
    }
    readJournal();
    return Merger.merge(title, sightings, journal, output, Ending.PLAYING);
  }

  @Override
  public Transcript await() throws InterruptedException {
    over.await();
    return transcript();
  }

  @Override
  public synchronized Duration runDelay() {
    return Duration.ofNanos(delayNanos);
  }

  @Override
  public synchronized Duration processorTime() {
    return Duration.ofNanos(processorNanos);
  }

  @Override
  public synchronized String blindness() {
    return new Waits(journal).unseen(sightings)
        .map(pid -> "the warden has not seen how process " + pid + " was started")
        .orElse("");
  }

  @Override
  public int seams() {
    return 0;
  }

  /** A warden that has done its duty here may watch over another play. */
  @Override
  public synchronized void cancel() {
    if (over.getCount() > 0) {
      warden.release();
    }
  }

  private synchronized void see(Sighting sighting) {
    if (sighting.kind() == Kind.USAGE) {
      delayNanos = Long.parseLong(sighting.label());
      processorNanos = Long.parseLong(sighting.value());
    } else {
      sightings.add(sighting);
    }
  }

  private synchronized void end() {
    try {
      readJournal();
      journal.addAll(reader.rest());
      reader.close();
      output = RunFolder.text(folder.output());
      if (!has(Kind.PROVEN_EMPTY) || has(Kind.FAULT)) {
        fault = new StageFault("the warden failed: " + troubles());
      } else {
        last = Merger.merge(title, sightings, journal, output, ending());
      }
    } catch (IOException | RuntimeException e) {
      fault = new StageFault("cannot tell what a program did", e);
    } finally {
      wardens.giveBack(warden);
      folder.close();
      over.countDown();
    }
  }

  private Ending ending() {
    if (has(Kind.TOO_MANY)) {
      return Ending.CRASHED;
    }
    return has(Kind.DEADLINE) || !has(Kind.TOP_ENDED) ? Ending.TIMED_OUT : Ending.COMPLETE;
  }

  private void readJournal() {
    try {
      journal.addAll(reader.poll());
    } catch (IOException e) {
      throw new StageFault("cannot read the journal", e);
    }
  }

  private boolean has(Kind kind) {
    return sightings.stream().anyMatch(sighting -> sighting.kind() == kind);
  }

  private String troubles() {
    return sightings.stream()
            .filter(sighting -> sighting.kind() == Kind.FAULT)
            .map(Sighting::value)
            .toList()
        + warden.complaints()
        + RunFolder.text(folder.errors());
  }
}
