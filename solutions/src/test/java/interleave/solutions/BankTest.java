package interleave.solutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import interleave.judge.course.Course;
import interleave.judge.course.ExerciseDefinition;
import interleave.judge.domain.ExerciseResult;
import interleave.judge.engine.Bank;
import interleave.judge.engine.BankAnswer;
import interleave.judge.engine.BankVerdict;
import interleave.judge.engine.Engine;
import interleave.judge.engine.Options;
import interleave.judge.sandbox.Sandbox;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Judges the whole bank, one test an answer; the path of an answer says what must come of it. */
class BankTest {
  private static Engine engine;

  @BeforeAll
  static void open() {
    engine = Engine.standard(Sandbox.best());
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @TestFactory
  Stream<DynamicNode> every_answer_gets_what_its_folder_promises() {
    return Course.load(Repository.EXERCISES).exercises().stream()
        .map(exercise -> dynamicContainer(exercise.slug(), answers(exercise)));
  }

  private static Stream<DynamicNode> answers(ExerciseDefinition exercise) {
    return Bank.load(Repository.SOLUTIONS, exercise).answers().stream()
        .map(answer -> dynamicTest(exercise.slug() + "/" + answer.path(), () -> judge(exercise, answer)));
  }

  private static void judge(ExerciseDefinition exercise, BankAnswer answer) {
    ExerciseResult result = engine.grade(exercise, answer.sources(), options(answer));
    BankVerdict verdict = BankVerdict.of(answer, result);
    assertThat(verdict.asExpected()).as(exercise.slug() + "/" + answer.path() + ": " + verdict.reason().en()).isTrue();
  }

  /** A wrong answer has to be caught by one check; what the others say of it, {@code interleave verify} shows. */
  private static Options options(BankAnswer answer) {
    long seed = answer.path().hashCode() & 0xFFFFFFL;
    return new Options(seed, Locale.ENGLISH, answer.deciding());
  }
}
