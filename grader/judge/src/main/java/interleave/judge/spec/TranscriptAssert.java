package interleave.judge.spec;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Text;
import interleave.judge.domain.Transcript;
import java.util.List;

/** Judges one play by its transcript. */
public final class TranscriptAssert extends Judging<TranscriptAssert> {
  private static final String HEADLINE = ".headline";

  TranscriptAssert(Transcript transcript) {
    super(transcript);
  }

  /** Looks at a span that the scene marked with {@code during}. */
  public SpanAssert during(String span) {
    return new SpanAssert(this, span, "");
  }

  /** Looks at every actor that began. */
  public ActorAssert everyActor() {
    return new ActorAssert(this, Actors.started(transcript));
  }

  /** Looks at one actor. */
  public ActorAssert actor(String name) {
    return new ActorAssert(this, List.of(name));
  }

  /** Looks at the actors whose names begin so. */
  public ActorAssert actors(String prefix) {
    return new ActorAssert(
        this, Actors.started(transcript).stream().filter(name -> name.startsWith(prefix)).toList());
  }

  /** Looks at a point that the scene marked. */
  public PointAssert point(String label) {
    return new PointAssert(this, label, "");
  }

  /** Looks at the order of several points. */
  public PointOrderAssert points(String... labels) {
    return new PointOrderAssert(this, List.of(labels));
  }

  /** Looks at a process by its actor's name. */
  public ProcessAssert process(String name) {
    return new ProcessAssert(this, name);
  }

  /** Looks at a process by its pid. */
  public ProcessAssert process(int pid) {
    return new ProcessAssert(this, Processes.nameOf(transcript, pid));
  }

  /** Looks at all lines that the student's code printed. */
  public OutputAssert output() {
    return new OutputAssert(this, "");
  }

  /** Demands that no process of the program outlived it. */
  public TranscriptAssert leavesNothingBehind() {
    List<Mark> left = Processes.leftBehind(transcript);
    if (!left.isEmpty()) {
      throw failure(
          Diagnosis.LEAKED_PROCESS, "process.leftBehind", left, left.size(), Processes.names(left));
    }
    return this;
  }

  /** Demands that no process is a zombie at the end: each that died was waited for. */
  public TranscriptAssert leavesNoZombie() {
    List<Mark> zombies = Processes.neverReaped(transcript);
    if (!zombies.isEmpty()) {
      throw failure(
          Diagnosis.ZOMBIE, "process.unreaped", zombies, zombies.size(), Processes.names(zombies));
    }
    return this;
  }

  /**
   * Demands something of the spec's own reckoning; all texts of a failure are the exercise's. With the key {@code
   * fair.headline}, those of {@code fair.expected} and {@code fair.observed} are told, too.
   */
  public TranscriptAssert that(boolean holds, String key, Object... args) {
    if (!holds) {
      because(key, args);
      String stem = key.endsWith(HEADLINE) ? key.substring(0, key.length() - HEADLINE.length()) : key;
      Text expected = detail(stem + ".expected", args);
      Text observed = detail(stem + ".observed", args);
      throw failure(Diagnosis.WRONG_VALUE, "own", List.of(), expected, observed);
    }
    return this;
  }

  /** Returns the values of a point in the order in which they were marked. */
  public List<String> valuesOf(String label) {
    return transcript.of(MarkKind.POINT, label).map(Mark::value).toList();
  }

  private static Text detail(String key, Object... args) {
    Text told = CheckRun.current().message(key, args);
    return told.en().equals(key) ? Text.EMPTY : told;
  }
}
