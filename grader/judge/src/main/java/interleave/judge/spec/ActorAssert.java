package interleave.judge.spec;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Mark;
import interleave.judge.domain.Text;
import java.util.List;
import java.util.Optional;

/** Judges what becomes of one actor, or of each of several. */
public final class ActorAssert extends Judging<ActorAssert> {
  private final List<String> names;

  ActorAssert(Judging<?> parent, List<String> names) {
    super(parent);
    this.names = names;
  }

  /** Demands that each comes to its end without an exception. */
  public ActorAssert finishes() {
    if (names.isEmpty()) {
      throw failure(Diagnosis.WRONG_VALUE, "actor.none", List.of());
    }
    doesNotThrow();
    for (String name : names) {
      if (Actors.end(transcript, name).isEmpty()) {
        throw unfinished(name);
      }
    }
    return this;
  }

  /** Demands that none ends by an exception. */
  public ActorAssert doesNotThrow() {
    for (String name : names) {
      Actors.throwing(transcript, name)
          .ifPresent(
              mark -> {
                throw failure(
                    Diagnosis.UNEXPECTED_EXCEPTION,
                    "actor.threw",
                    List.of(mark),
                    name,
                    mark.value(),
                    Times.at(mark));
              });
    }
    return this;
  }

  /** Demands that each ends by an exception of this class, named with or without its package. */
  public ActorAssert throwsA(String exception) {
    for (String name : names) {
      Optional<Mark> thrown = Actors.throwing(transcript, name);
      if (thrown.isEmpty()) {
        throw failure(
            Diagnosis.MISSING_EXCEPTION, "actor.threwNothing", lastOf(name), name, exception);
      }
      if (!Thrown.isA(thrown.get(), exception)) {
        throw failure(
            Diagnosis.UNEXPECTED_EXCEPTION,
            "actor.threwOther",
            List.of(thrown.get()),
            name,
            thrown.get().value(),
            exception);
      }
    }
    return this;
  }

  /** Demands that each is still waiting inside the student's code when the play ends. */
  public ActorAssert isBlocked() {
    for (String name : names) {
      if (Actors.blocking(transcript, name).isEmpty()) {
        throw failure(Diagnosis.NOT_BLOCKING, "actor.notBlocked", lastOf(name), name, state(name));
      }
    }
    return this;
  }

  /** Demands that each ends before another actor does. */
  public ActorAssert finishesBefore(String other) {
    Optional<Mark> theirs = Actors.end(transcript, other);
    for (String name : names) {
      Mark mine = Actors.end(transcript, name).orElseThrow(() -> unfinished(name));
      if (theirs.isPresent() && theirs.get().sequence() < mine.sequence()) {
        throw failure(
            Diagnosis.WRONG_ORDER,
            "actor.after",
            List.of(mine, theirs.get()),
            name,
            other,
            Times.at(mine),
            Times.at(theirs.get()));
      }
    }
    return this;
  }

  private CheckFailed unfinished(String name) {
    Optional<Mark> blocked = Actors.blocking(transcript, name);
    if (blocked.isPresent()) {
      return failure(
          Diagnosis.LOST_WAKEUP, "actor.waits", List.of(blocked.get()), name, blocked.get().value());
    }
    return failure(Diagnosis.LEAKED_THREAD, "actor.unfinished", lastOf(name), name);
  }

  private List<Mark> lastOf(String name) {
    return Actors.last(transcript, name).stream().toList();
  }

  private Text state(String name) {
    return Messages.text(Actors.end(transcript, name).isPresent() ? "state.ended" : "state.running");
  }
}
