package interleave.judge.spec;

import interleave.judge.domain.Diagnosis;
import interleave.judge.domain.Evidence;
import interleave.judge.domain.Mark;
import interleave.judge.domain.MarkKind;
import interleave.judge.domain.Text;
import interleave.judge.domain.Transcript;
import interleave.judge.domain.Verdict;
import interleave.judge.stage.StageFault;
import interleave.judge.timeline.Said;
import java.time.Duration;
import java.util.List;

/** Turns a play's bad ending into the failure of the check that played it. */
final class Endings {
  /** What the stage calls a wait of each for the next. */
  private static final String CYCLE = "cycle";

  private Endings() {}

  /**
   * Returns quietly if the play came to its end.
   *
   * @throws CheckFailed with the verdict that belongs to the ending
   */
  static void demandGood(Transcript transcript, Duration runDelay, Duration processorTime, Duration limit) {
    switch (transcript.ending()) {
      case COMPLETE -> {}
      case PLAYING -> throw new StageFault("a play was over without an ending");
      case STUCK -> throw stuck(transcript);
      case TIMED_OUT ->
          throw failed(
              Verdict.TIMED_OUT,
              Diagnosis.TOO_LATE,
              "ending.timedOut",
              transcript,
              Doubt.ofTimeOut(runDelay, processorTime, limit),
              Times.ms(limit),
              unfinished(transcript));
      case CRASHED ->
          throw failed(
              Verdict.CRASHED,
              Diagnosis.UNEXPECTED_EXCEPTION,
              "ending.crashed",
              transcript,
              Certainty.CERTAIN,
              lastMoment(transcript));
      case TAMPERED ->
          throw failed(
              Verdict.TAMPERED,
              Diagnosis.WRONG_VALUE,
              "ending.tampered",
              transcript,
              Certainty.CERTAIN,
              lastMoment(transcript));
    }
  }

  /** Wraps the text of a plain assertion of an author; the play is shown with it. */
  static CheckFailed plain(AssertionError failed, Transcript transcript) {
    return new CheckFailed(withTranscript(plain(failed).evidence(), transcript));
  }

  static CheckFailed plain(AssertionError failed) {
    String said = failed.getMessage() == null ? failed.toString() : failed.getMessage().strip();
    return new CheckFailed(
        Evidence.of(Diagnosis.WRONG_VALUE, Text.same(said), Text.EMPTY, Text.EMPTY));
  }

  static Evidence withTranscript(Evidence evidence, Transcript transcript) {
    return new Evidence(
        evidence.diagnosis(),
        evidence.headline(),
        evidence.expected(),
        evidence.observed(),
        transcript,
        evidence.highlights());
  }

  private static CheckFailed stuck(Transcript transcript) {
    List<Mark> marks = transcript.of(MarkKind.STUCK).toList();
    Text told = Said.of(marks.isEmpty() ? unfinished(transcript) : marks.getFirst().value());
    String moment = marks.isEmpty() ? lastMoment(transcript) : Times.at(marks.getFirst());
    Diagnosis diagnosis = isCycle(marks) ? Diagnosis.DEADLOCK : Diagnosis.LOST_WAKEUP;
    String key = diagnosis == Diagnosis.DEADLOCK ? "ending.deadlock" : "ending.lostWakeup";
    var evidence =
        Evidence.of(
            diagnosis,
            Messages.text(key + ".headline", moment, told),
            Messages.text(key + ".expected", moment, told),
            Messages.text(key + ".observed", moment, told),
            transcript,
            marks);
    return new CheckFailed(evidence);
  }

  private static boolean isCycle(List<Mark> stuck) {
    return stuck.stream().anyMatch(mark -> mark.label().equals(CYCLE));
  }

  private static CheckFailed failed(
      Verdict verdict, Diagnosis diagnosis, String key, Transcript transcript, Certainty certainty, Object... args) {
    var evidence =
        Evidence.of(
            diagnosis,
            Messages.text(key + ".headline", args),
            Messages.text(key + ".expected", args),
            Messages.text(key + ".observed", args),
            transcript,
            List.of());
    return new CheckFailed(verdict, evidence, certainty);
  }

  private static String unfinished(Transcript transcript) {
    return PointAssert.joined(
        Actors.started(transcript).stream()
            .filter(name -> Actors.end(transcript, name).isEmpty())
            .toList());
  }

  private static String lastMoment(Transcript transcript) {
    return Times.ms(Times.length(transcript));
  }
}
