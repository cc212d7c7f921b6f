package interleave.judge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.judge.sandbox.Sandbox;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Walks the whole way with real parts: compiler worker, gate, seams and subject processes. */
class StandardEngineTest {
  @Test
  void every_answer_of_a_bank_gets_what_its_folder_promises() throws Exception {
    Bank bank = Bank.load(Fakes.resource("solutions"), Fakes.exercise("turnstile"));
    try (Engine engine = Engine.standard(Sandbox.none())) {
      List<BankVerdict> verdicts = new BankPlay(engine, 2).play(bank, answer -> Options.seed(0x7f3a), verdict -> {});
      assertThat(verdicts)
          .hasSize(7)
          .allSatisfy(
              verdict -> assertThat(verdict.asExpected()).as(verdict.answer().path() + ": " + verdict.reason().en()).isTrue());
    }
  }
}
