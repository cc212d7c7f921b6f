package interleave.judge.engine;

import interleave.judge.course.Guess;
import interleave.judge.domain.CheckResult;
import interleave.judge.domain.ExerciseResult;
import interleave.judge.domain.Text;
import interleave.judge.domain.Verdict;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says whether an answer of the bank got what its folder promises: full marks, or caught by the check that it is named after.
 *
 * @param asExpected whether it did
 * @param reason what came of it, in one line
 */
public record BankVerdict(BankAnswer answer, ExerciseResult result, boolean asExpected, Text reason) {
  static final Map<String, Verdict> WHOLE =
      Map.of("does-not-compile", Verdict.DOES_NOT_COMPILE, "forbidden", Verdict.FORBIDDEN);

  /** Compares a result with what the bank says of the answer. */
  public static BankVerdict of(BankAnswer answer, ExerciseResult result) {
    if (answer.kind() != BankAnswer.Kind.REJECTED) {
      return ofRight(answer, result);
    }
    Verdict whole = WHOLE.get(answer.expected());
    return whole != null ? ofWhole(answer, result, whole) : ofCheck(answer, result);
  }

  private static BankVerdict ofRight(BankAnswer answer, ExerciseResult result) {
    Optional<CheckResult> lost =
        result.checks().stream().filter(check -> check.verdict() != Verdict.PASSED).findFirst();
    boolean full = lost.isEmpty() && !result.checks().isEmpty();
    Text reason =
        lost.map(check -> Engine.MESSAGES.text("bank.notFull", check.id(), told(check)))
            .orElseGet(() -> Engine.MESSAGES.text("bank.full"));
    return new BankVerdict(answer, result, full, reason);
  }

  private static BankVerdict ofWhole(BankAnswer answer, ExerciseResult result, Verdict expected) {
    boolean same = result.verdict() == expected;
    Text reason =
        same
            ? Text.same(expected.name())
            : Engine.MESSAGES.text("bank.notSo", expected, result.verdict());
    return new BankVerdict(answer, result, same, reason);
  }

  private static BankVerdict ofCheck(BankAnswer answer, ExerciseResult result) {
    Optional<CheckResult> named =
        result.checks().stream().filter(check -> check.id().equals(answer.expected())).findFirst();
    if (named.isEmpty()) {
      return new BankVerdict(answer, result, false, unknown(answer, result));
    }
    boolean caught =
        switch (named.get().verdict()) {
          case FAILED, TIMED_OUT, CRASHED, TAMPERED -> true;
          case PASSED, NOT_STARTED, DOES_NOT_COMPILE, FORBIDDEN, INCONCLUSIVE -> false;
        };
    String key = caught ? "bank.caught" : "bank.notCaught";
    return new BankVerdict(
        answer, result, caught, Engine.MESSAGES.text(key, named.get().id(), told(named.get())));
  }

  private static Text unknown(BankAnswer answer, ExerciseResult result) {
    Set<String> known = new TreeSet<>(WHOLE.keySet());
    result.checks().forEach(check -> known.add(check.id()));
    return Guess.closest(answer.expected(), known)
        .map(guess -> Engine.MESSAGES.text("bank.unknownGuess", answer.expected(), guess))
        .orElseGet(() -> Engine.MESSAGES.text("bank.unknown", answer.expected()));
  }

  private static Text told(CheckResult check) {
    String verdict =
        check.evidence() == null
            ? check.verdict().name()
            : check.verdict() + " " + check.evidence().diagnosis();
    return new Text(verdict + " " + check.message().en(), verdict + " " + check.message().zh());
  }
}
