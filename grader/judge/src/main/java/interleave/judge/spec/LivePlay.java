package interleave.judge.spec;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Evidence;
import interleave.judge.domain.Text;
import interleave.judge.domain.Transcript;
import interleave.judge.domain.Transcript.Ending;
import interleave.judge.domain.Verdict;
import interleave.judge.stage.Play;
import interleave.judge.stage.StageFault;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** Follows a play of the playhouse on behalf of one check. */
final class LivePlay implements Live {
  private final Play play;
  private final CheckRun run;
  private final Duration limit;
  private final boolean tolerant;
  private Transcript whole;

  LivePlay(Play play, CheckRun run, Duration limit, boolean tolerant) {
    this.play = play;
    this.run = run;
    this.limit = limit;
    this.tolerant = tolerant;
  }

  @Override
  public Transcript transcript() {
    return whole != null ? whole : remember(play.transcript());
  }

  @Override
  public Transcript await() {
    if (whole == null) {
      whole = remember(finished());
      run.show(whole);
    }
    if (!tolerant) {
      Endings.demandGood(whole, play.runDelay(), play.processorTime(), limit);
    }
    return whole;
  }

  @Override
  public Transcript eventually(Duration limit, Predicate<Transcript> predicate, String what) {
    long begin = System.nanoTime();
    var last = new Transcript[1];
    var late = new Duration[] {Duration.ZERO};
    Awaitility.with()
        .pollInSameThread()
        .pollDelay(Duration.ZERO)
        .pollInterval(2, TimeUnit.MILLISECONDS)
        .await()
        .forever()
        .until(
            () -> {
              boolean over = play.transcript().ending() != Ending.PLAYING;
              last[0] = play.transcript();
              late[0] = Duration.ofNanos(System.nanoTime() - begin).minus(play.runDelay()).minus(limit);
              return over || late[0].isPositive() || predicate.test(last[0]);
            });
    Transcript seen = remember(last[0]);
    if (predicate.test(seen)) {
      return seen;
    }
    if (seen.ending() != Ending.PLAYING) {
      await();
    }
    throw missing(seen, limit, late[0], what);
  }

  @Override
  public void cancel() {
    play.cancel();
  }

  private CheckFailed missing(Transcript seen, Duration limit, Duration excess, String what) {
    Text told = run.message(what);
    Duration delay = play.runDelay();
    boolean over = seen.ending() != Ending.PLAYING;
    var evidence =
        Evidence.of(
            over ? Diagnosis.WRONG_ORDER : Diagnosis.TOO_LATE,
            Messages.text(over ? "live.never.headline" : "live.late.headline", told, Times.ms(limit)),
            Messages.text("live.late.expected", told, Times.ms(limit)),
            Messages.text(over ? "live.never.observed" : "live.late.observed", told, Times.ms(limit)),
            seen,
            List.of());
    // The limit was prolonged by every wait for a processor, so lateness means a wait of another kind.
    Certainty certainty = over ? Certainty.CERTAIN : Doubt.ofLateness(delay, limit, excess.plus(limit));
    return new CheckFailed(Verdict.FAILED, evidence, certainty);
  }

  private Transcript finished() {
    try {
      return play.await();
    } catch (InterruptedException interrupted) {
      play.cancel();
      Thread.currentThread().interrupt();
      throw new StageFault("the grader was told to stop", interrupted);
    }
  }

  private Transcript remember(Transcript seen) {
    run.remember(seen, play);
    return seen;
  }
}
