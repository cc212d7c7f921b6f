package interleave.judge.spec;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import java.util.List;
import java.util.Optional;

/** Judges one process by what the kernel showed of it. */
public final class ProcessAssert extends Judging<ProcessAssert> {
  private final String name;

  ProcessAssert(Judging<?> parent, String name) {
    super(parent);
    this.name = name;
  }

  /** Returns its pid. */
  public int pid() {
    return Processes.pidOf(transcript, name)
        .orElseThrow(() -> failure(Diagnosis.WRONG_PROCESS, "process.missing", List.of(), name));
  }

  /** Demands that there was such a process. */
  public ProcessAssert exists() {
    pid();
    return this;
  }

  /** Demands that it was started by another process. */
  public ProcessAssert isChildOf(String parent) {
    return isChildOf(parent, new ProcessAssert(this, parent).pid());
  }

  /** Demands that it was started by the process with this pid. */
  public ProcessAssert isChildOf(int parent) {
    return isChildOf("pid " + parent, parent);
  }

  /** Demands that it is another process than the one named. */
  public ProcessAssert isAnotherProcessThan(String other) {
    if (pid() == new ProcessAssert(this, other).pid()) {
      throw failure(Diagnosis.WRONG_PROCESS, "process.same", List.of(), name, other, pid());
    }
    return this;
  }

  /** Demands that it ended with this exit code, 0 to 255. */
  public ProcessAssert exits(int code) {
    return ended("exited(" + code + ")");
  }

  /** Demands that it was killed by this signal. */
  public ProcessAssert signaled(int signal) {
    return ended("signaled(" + signal + ")");
  }

  /** Demands that the kernel showed it as a zombie. */
  public ProcessAssert wasZombie() {
    if (marks(MarkKind.ZOMBIE).isEmpty()) {
      throw failure(Diagnosis.WRONG_ORDER, "process.noZombie", marks(MarkKind.REAPED), name);
    }
    return this;
  }

  /** Demands that its parent waited for it while the program ran. */
  public ProcessAssert wasReaped() {
    pid();
    List<Mark> unreaped =
        Processes.neverReaped(transcript).stream().filter(mark -> mark.actor().equals(name)).toList();
    if (!unreaped.isEmpty() || marks(MarkKind.REAPED).isEmpty()) {
      throw failure(Diagnosis.ZOMBIE, "process.unreaped", unreaped, 1, name);
    }
    return this;
  }

  /** Demands that it was reaped before a moment, named as for a point: {@code "end main"}. */
  public ProcessAssert wasReapedBefore(String moment) {
    wasReaped();
    return endedBefore(marks(MarkKind.REAPED).getFirst(), moment, "process.reapedLate");
  }

  /** Demands that it ended before a moment, named as for a point: {@code "end main"}. */
  public ProcessAssert endsBefore(String moment) {
    return endedBefore(death(), moment, "process.endsLate");
  }

  /** Demands that it still lived at a moment, named as for a point: {@code "end middle"}. */
  public ProcessAssert outlives(String moment) {
    pid();
    Mark other = moment(moment);
    Optional<Mark> death = Processes.death(transcript, name);
    if (death.isPresent() && death.get().sequence() < other.sequence()) {
      throw failure(
          Diagnosis.WRONG_ORDER,
          "process.endsEarly",
          List.of(death.get(), other),
          name,
          moment,
          Times.at(death.get()),
          Times.at(other));
    }
    return this;
  }

  /** Demands that it was handed to a new parent. */
  public ProcessAssert isReparented() {
    pid();
    if (marks(MarkKind.REPARENTED).isEmpty()) {
      throw failure(Diagnosis.WRONG_PROCESS, "process.notReparented", marks(MarkKind.SPAWNED), name);
    }
    return this;
  }

  /** Demands that it kept its parent. */
  public ProcessAssert isNeverReparented() {
    List<Mark> moved = marks(MarkKind.REPARENTED);
    if (!moved.isEmpty()) {
      throw failure(Diagnosis.WRONG_PROCESS, "process.reparented", moved, name, Times.at(moved.getFirst()));
    }
    return this;
  }

  /** Looks at the lines that it printed. */
  public OutputAssert output() {
    return new OutputAssert(this, name);
  }

  private ProcessAssert isChildOf(String parent, int parentPid) {
    pid();
    List<Mark> born = marks(MarkKind.SPAWNED);
    String observed = born.isEmpty() ? "—" : born.getFirst().value();
    if (!observed.equals(String.valueOf(parentPid))) {
      String other = observed.matches("\\d+") ? Processes.nameOf(transcript, Integer.parseInt(observed)) : observed;
      throw failure(Diagnosis.WRONG_PROCESS, "process.parent", born, name, other, parent);
    }
    return this;
  }

  private ProcessAssert ended(String expected) {
    pid();
    String observed = Processes.status(transcript, name).orElse("—");
    if (!observed.equals(expected)) {
      throw failure(
          Diagnosis.WRONG_VALUE,
          "process.status",
          Processes.death(transcript, name).stream().toList(),
          name,
          observed,
          expected);
    }
    return this;
  }

  private ProcessAssert endedBefore(Mark mine, String moment, String key) {
    Mark other = moment(moment);
    if (mine.sequence() > other.sequence()) {
      throw failure(
          Diagnosis.WRONG_ORDER,
          key,
          List.of(other, mine),
          name,
          moment,
          Times.at(mine),
          Times.at(other));
    }
    return this;
  }

  private Mark death() {
    pid();
    return Processes.death(transcript, name)
        .orElseThrow(
            () -> failure(Diagnosis.LEAKED_PROCESS, "process.leftBehind", marks(MarkKind.SPAWNED), 1, name));
  }

  private Mark moment(String moment) {
    return Moments.find(transcript, moment, "").stream()
        .findFirst()
        .orElseThrow(() -> failure(Diagnosis.WRONG_ORDER, "point.missing", List.of(), moment));
  }

  private List<Mark> marks(MarkKind kind) {
    return Processes.of(transcript, name, kind);
  }
}
