package interleave.judge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.sandbox.Sandbox;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Walks the whole way with real parts: compiler worker, gate, seams and subject processes. */
class StandardEngineTest {
  @Test
  void every_answer_of_a_bank_gets_what_its_folder_promises() throws Exception {
    demandPromised("turnstile", 7);
  }

  @Test
  void an_exercise_may_lie_in_no_package_and_its_answers_lack_imports_and_public_words() throws Exception {
    demandPromised("relay", 5);
  }

  private static void demandPromised(String slug, int answers) throws Exception {
    Bank bank = Bank.load(Fakes.resource("solutions"), Fakes.exercise(slug));
    try (Engine engine = Engine.standard(Sandbox.none())) {
      List<BankVerdict> verdicts = new BankPlay(engine, 2).play(bank, answer -> Options.seed(0x7f3a), verdict -> {});
      assertThat(verdicts)
          .hasSize(answers)
          .allSatisfy(
              verdict -> assertThat(verdict.asExpected()).as(verdict.answer().path() + ": " + verdict.reason().en()).isTrue());
    }
  }
}
