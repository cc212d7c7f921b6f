package interleave.judge.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.judge.domain.CheckResult;
import interleave.judge.domain.ExerciseResult;
import interleave.judge.domain.Text;
import interleave.judge.domain.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BankTest {
  private static final Bank BANK = Bank.load(Fakes.resource("solutions"), Fakes.exercise("turnstile"));

  @Test
  void reads_what_each_folder_promises() {
    assertThat(BANK.answers())
        .extracting(BankAnswer::path)
        .containsExactly(
            "reference",
            "accepted/lock",
            "rejected/bound/check-then-act",
            "rejected/does-not-compile/semicolon",
            "rejected/forbidden/library",
            "rejected/overlap/one-at-a-time",
            "rejected/structure/own-thread");
  }

  @Test
  void a_bank_needs_a_reference() {
    assertThatThrownBy(() -> Bank.load(Fakes.resource("solutions"), Fakes.exercise("outcomes")))
        .isInstanceOf(SpecException.class)
        .hasMessageContaining("no reference answer");
  }

  @Test
  void a_right_answer_must_have_full_marks() {
    assertThat(verdict("reference", Verdict.PASSED, Verdict.PASSED).asExpected()).isTrue();
    BankVerdict lost = verdict("accepted/lock", Verdict.PASSED, Verdict.FAILED);
    assertThat(lost.asExpected()).isFalse();
    assertThat(lost.reason().en()).isEqualTo("overlap is only FAILED why");
    assertThat(verdict("accepted/lock", Verdict.PASSED, Verdict.INCONCLUSIVE).asExpected()).isFalse();
  }

  @Test
  void a_wrong_answer_must_be_caught_by_the_check_of_its_folder() {
    String path = "rejected/bound/check-then-act";
    assertThat(verdict(path, Verdict.FAILED, Verdict.PASSED).asExpected()).isTrue();
    assertThat(verdict(path, Verdict.TIMED_OUT, Verdict.PASSED).asExpected()).isTrue();
    for (Verdict other :
        List.of(Verdict.PASSED, Verdict.INCONCLUSIVE, Verdict.NOT_STARTED, Verdict.FORBIDDEN, Verdict.DOES_NOT_COMPILE)) {
      assertThat(verdict(path, other, Verdict.FAILED).asExpected()).as(other.name()).isFalse();
    }
  }

  @Test
  void two_folders_mean_the_whole_answer() {
    assertThat(verdict("rejected/forbidden/library", Verdict.FORBIDDEN, Verdict.FORBIDDEN).asExpected()).isTrue();
    BankVerdict wrong = verdict("rejected/does-not-compile/semicolon", Verdict.FORBIDDEN, Verdict.FORBIDDEN);
    assertThat(wrong.asExpected()).isFalse();
    assertThat(wrong.reason().en()).isEqualTo("expected DOES_NOT_COMPILE, got FORBIDDEN");
  }

  @Test
  void guesses_what_a_misspelt_folder_means() {
    var misspelt = new BankAnswer(BankAnswer.Kind.REJECTED, "bonud", "x", List.of());
    assertThat(BankVerdict.of(misspelt, result(Verdict.FAILED, Verdict.FAILED)).reason().en())
        .isEqualTo("no check is called bonud; did you mean bound?");
  }

  private static BankVerdict verdict(String path, Verdict bound, Verdict overlap) {
    BankAnswer answer =
        BANK.answers().stream().filter(one -> one.path().equals(path)).findFirst().orElseThrow();
    return BankVerdict.of(answer, result(bound, overlap));
  }

  private static ExerciseResult result(Verdict bound, Verdict overlap) {
    List<CheckResult> checks = new ArrayList<>();
    checks.add(check("bound", bound));
    checks.add(check("overlap", overlap));
    Verdict whole = bound == overlap ? bound : Verdict.FAILED;
    return new ExerciseResult("turnstile", Text.same("Turnstile"), whole, checks, List.of(), List.of());
  }

  private static CheckResult check(String id, Verdict verdict) {
    return new CheckResult(id, Text.EMPTY, verdict, 0, 1, Text.same("why"), null, "1", "", "", 0);
  }
}
