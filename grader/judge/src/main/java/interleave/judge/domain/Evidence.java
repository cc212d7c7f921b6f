package interleave.judge.domain;

import java.util.List;
import java.util.Set;

/**
 * Says why a check lost its points.
 *
 * @param diagnosis the kind of mistake
 * @param headline what was seen, in one sentence with its numbers
 * @param expected what should have happened
 * @param observed what happened
 * @param transcript the play that shows it; null where no scene was played (structure, compiler)
 * @param highlights sequence numbers of the marks that show it
 */
public record Evidence(
    Diagnosis diagnosis, Text headline, Text expected, Text observed, Transcript transcript, Set<Long> highlights) {

  public Evidence {
    highlights = Set.copyOf(highlights);
  }

  public static Evidence of(Diagnosis diagnosis, Text headline, Text expected, Text observed) {
    return new Evidence(diagnosis, headline, expected, observed, null, Set.of());
  }

  public static Evidence of(
      Diagnosis diagnosis, Text headline, Text expected, Text observed, Transcript transcript, List<Mark> marks) {
    return new Evidence(
        diagnosis,
        headline,
        expected,
        observed,
        transcript,
        Set.copyOf(marks.stream().map(Mark::sequence).toList()));
  }
}
