package interleave.explore.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Collects the operations that threads call, and tells whether they could have come one at a time. A body
 * makes one for each schedule.
 *
 * <pre>{@code
 * var history = new History();
 * Thread other = new Thread(() -> history.call("other", "put", () -> queue.put(1), 1));
 * …
 * history.mustBeLinearizable(new BoundedQueueModel(1));
 * }</pre>
 */
public final class History {
  private final List<Operation> operations = new ArrayList<>();
  private int now;

  /** A call that returns nothing. */
  @FunctionalInterface
  public interface Action {
    /** Calls. */
    void run() throws Exception;
  }

  /** Calls, and notes when it was called and when it returned. */
  public <T> T call(String thread, String name, Callable<T> call, Object... arguments) throws Exception {
    int index = operations.size();
    int begin = now++;
    operations.add(new Operation(thread, name, List.copyOf(Arrays.asList(arguments)), null, begin, Integer.MAX_VALUE));
    T result = call.call();
    operations.set(index, new Operation(thread, name, operations.get(index).arguments(), result, begin, now++));
    return result;
  }

  /** Calls, and notes when it was called and when it returned. */
  public void run(String thread, String name, Action action, Object... arguments) throws Exception {
    call(thread, name, () -> {
      action.run();
      return null;
    }, arguments);
  }

  /** Lists the operations in the order in which they were called. */
  public List<Operation> operations() {
    return Collections.unmodifiableList(operations);
  }

  /** Tells whether some order of one at a time explains the results of operations that somebody else collected. */
  public static <S> boolean isExplained(List<Operation> operations, Model<S> model) {
    return new Linearization<>(model, operations).exists();
  }

  /**
   * Throws if no order of one at a time explains the results.
   *
   * @throws AssertionError with the history
   */
  public <S> void mustBeLinearizable(Model<S> model) {
    if (isExplained(operations, model)) return;
    StringBuilder text = new StringBuilder("no order of one at a time explains ");
    for (int i = 0; i < operations.size(); i++) text.append(i == 0 ? "" : "; ").append(operations.get(i));
    throw new AssertionError(text.toString());
  }
}
