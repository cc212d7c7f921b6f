package interleave.judge.engine;

import interleave.judge.domain.Evidence;
import interleave.judge.domain.Text;
import interleave.judge.spec.CheckFailed;
import java.util.Optional;

/** Tells what came of running a check once. */
sealed interface Attempt {
  /**
   * The check kept quiet.
   *
   * @param advice what could be better nevertheless
   */
  record Passed(Optional<Evidence> advice) implements Attempt {}

  /** The check found something wrong with the answer. */
  record Failed(CheckFailed failure) implements Attempt {}

  /** The stage, the spec or the grader itself failed; or nothing ran at all. */
  record Faulty(Text why) implements Attempt {
    static Faulty of(Throwable why) {
      return new Faulty(Text.same(String.valueOf(why)));
    }
  }
}
