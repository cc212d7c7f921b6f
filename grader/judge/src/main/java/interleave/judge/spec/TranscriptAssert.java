package interleave.judge.spec;

import interleave.explore.history.History;
import interleave.explore.history.Model;
import interleave.explore.history.Operation;
import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Text;
import interleave.judge.domain.Transcript;
import java.util.List;
import java.util.stream.Collectors;

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
   * Demands that the results of all spans are such as if they had come one at a time, in some order in which none comes
   * before one that had ended when it began. A span {@code put 5} is the call of put with the argument 5; its result is the
   * text of what {@code during} returned, nothing for an action. One that never ends took effect, or the model blocks it.
   */
  public <S> TranscriptAssert isLinearizable(Model<S> model) {
    List<Operation> operations = Operations.of(transcript);
    if (!History.isExplained(operations, model)) {
      List<Mark> marks = transcript.marks().stream()
          .filter(mark -> mark.kind() == MarkKind.ENTER || mark.kind() == MarkKind.LEAVE).toList();
      String told = operations.stream().map(Operation::toString).collect(Collectors.joining("; "));
      throw failure(Diagnosis.NOT_LINEARIZABLE, "linearizable", marks, told);
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
