package interleave.judge.stage;

import interleave.judge.domain.Mark;
import interleave.judge.domain.Transcript;
import interleave.judge.domain.Transcript.Ending;
import interleave.stage.wire.Unpacker;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Follows an exploration. What the subject asks comes in on the thread that reads its wire, and is answered on the
 * thread of the check.
 */
final class LiveExploration implements Receiver {
  private static final Duration GRACE = Duration.ofSeconds(20);

  private final PlayRequest request;
  private final SubjectProcess subject;
  private final SourceLines sources;
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private List<Mark> last = List.of();
  private Explored explored;
  private volatile boolean over;
  private volatile long delay;

  private sealed interface Event {
    record Judge(List<Mark> marks) implements Event {}

    record Over(Explored explored) implements Event {}

    record Broken(Ending how, String why) implements Event {}
  }

  LiveExploration(PlayRequest request, SubjectProcess subject, SourceLines sources) {
    this.request = request;
    this.sources = sources;
    this.subject = subject;
  }

  @Override
  public void marks(Unpacker payload) {
    last = Marks.read(payload, subject.pid());
  }

  @Override
  public void status(Unpacker payload) {
    used(payload.getLong(), payload.getLong());
    payload.getLong();
    payload.getInt();
  }

  @Override
  public void used(long delayNanos, long cpuNanos) {
    delay = Math.max(delay, delayNanos);
  }

  @Override
  public void judge(Unpacker payload) {
    events.add(new Event.Judge(Marks.read(payload, subject.pid())));
  }

  @Override
  public void explored(Unpacker payload) {
    explored = ExploredFrame.read(payload, request, last, subject.pid(), sources);
  }

  @Override
  public void done(Ending how, String why) {
    over = true;
    events.add(how == Ending.COMPLETE && explored != null ? new Event.Over(explored) : new Event.Broken(how, why));
  }

  @Override
  public void broken(Ending how, String why) {
    over = true;
    events.add(new Event.Broken(how, why));
  }

  @Override
  public boolean isOver() {
    return over;
  }

  /**
   * Answers until it is over.
   *
   * @param judgement says what is wrong with a transcript, nothing if it is empty
   * @throws StageFault if the scene cannot be explored, or the subject has ended before its time
   */
  Explored follow(Function<Transcript, String> judgement) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + request.limit().plus(GRACE).toNanos();
    while (true) {
      Event event = events.poll(Math.max(1, deadline + 2 * delay - System.nanoTime()), TimeUnit.NANOSECONDS);
      switch (event) {
        case null -> {
          if (deadline + 2 * delay > System.nanoTime()) continue;
          subject.kill();
          throw new StageFault("the explorer came to no end within " + request.limit().plus(GRACE).toSeconds() + " s");
        }
        case Event.Judge(List<Mark> marks) -> subject.answer(judgement.apply(transcript(marks, Ending.COMPLETE)));
        case Event.Over(Explored outcome) -> {
          return outcome;
        }
        case Event.Broken(Ending how, String why) -> throw new StageFault("the explorer: " + why + " (" + how + ")");
      }
    }
  }

  private Transcript transcript(List<Mark> marks, Ending ending) {
    return new Transcript(Titles.scene(request), Titles.EXPLORED, Marks.numbered(marks), ending);
  }
}
