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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Judges the whole bank, one test an answer; the path of an answer says what must come of it. */
class BankTest {
  /** Much of judging is waiting: more answers at once than processors. */
  private static final int JOBS = Runtime.getRuntime().availableProcessors() + 2;

  private static ExecutorService judges;
  private static Engine engine;

  @BeforeAll
  static void open() {
    judges = Executors.newFixedThreadPool(JOBS);
    engine = Engine.standard(Sandbox.best());
  }

  @AfterAll
  static void close() {
    judges.close();
    engine.close();
  }

  @TestFactory
  Stream<DynamicNode> every_answer_gets_what_its_folder_promises() {
    List<DynamicNode> all = new ArrayList<>();
    for (ExerciseDefinition exercise : Course.load(Repository.EXERCISES).exercises()) {
      all.add(dynamicContainer(exercise.slug(), answers(exercise)));
    }
    return all.stream();
  }

  /**
   * Hands all answers to judges of our own: a worker of JUnit's that waits for the tests below it judges nothing, and with
   * a container an exercise all but one would wait.
   */
  private static Stream<DynamicNode> answers(ExerciseDefinition exercise) {
    List<DynamicNode> tests = new ArrayList<>();
    for (BankAnswer answer : Bank.load(Repository.SOLUTIONS, exercise).answers()) {
      Future<?> judged = judges.submit(() -> judge(exercise, answer));
      tests.add(dynamicTest(exercise.slug() + "/" + answer.path(), () -> await(judged)));
    }
    return tests.stream();
  }

  private static void await(Future<?> judged) throws Throwable {
    try {
      judged.get();
    } catch (ExecutionException failure) {
      throw failure.getCause();
    }
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
