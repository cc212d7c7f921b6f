package interleave.judge.engine;

import interleave.judge.domain.ExerciseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Plays a whole bank against its spec. */
public final class BankPlay {
  private final Engine engine;
  private final int jobs;

  /**
   * @param jobs how many answers are judged at once, at least 1
   */
  public BankPlay(Engine engine, int jobs) {
    this.engine = engine;
    this.jobs = jobs;
  }

  /**
   * Judges every answer and returns the verdicts in the order of the bank.
   *
   * @param options says how to judge each answer
   * @param each hears of each verdict as soon as it is there, from whatever thread
   */
  public List<BankVerdict> play(Bank bank, Function<BankAnswer, Options> options, Consumer<BankVerdict> each)
      throws InterruptedException {
    return all(
        bank, answer -> List.of(engine.grade(bank.exercise(), answer.sources(), options.apply(answer))), each);
  }

  /** Judges every answer in a row, once for each of several options, without a fresh house for each. */
  public List<BankVerdict> playInARow(
      Bank bank, Function<BankAnswer, List<Options>> options, Consumer<BankVerdict> each)
      throws InterruptedException {
    return all(
        bank, answer -> engine.gradeInARow(bank.exercise(), answer.sources(), options.apply(answer)), each);
  }

  private List<BankVerdict> all(
      Bank bank, Function<BankAnswer, List<ExerciseResult>> grading, Consumer<BankVerdict> each)
      throws InterruptedException {
    engine.describe(bank.exercise());
    try (ExecutorService workers = Executors.newFixedThreadPool(jobs)) {
      List<Future<List<BankVerdict>>> pending = new ArrayList<>();
      for (BankAnswer answer : bank.answers()) {
        pending.add(
            workers.submit(
                () -> {
                  List<BankVerdict> verdicts =
                      grading.apply(answer).stream().map(result -> BankVerdict.of(answer, result)).toList();
                  verdicts.forEach(each);
                  return verdicts;
                }));
      }
      List<BankVerdict> verdicts = new ArrayList<>();
      for (Future<List<BankVerdict>> one : pending) {
        verdicts.addAll(one.get());
      }
      return verdicts;
    } catch (ExecutionException failure) {
      throw new IllegalStateException("the bank could not be played", failure.getCause());
    }
  }
}
