package interleave.explore.litmus;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.explore.Explorer;
import interleave.explore.history.History;
import interleave.explore.history.Model;
import interleave.explore.history.Operation;
import interleave.explore.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {
  /** A queue of a capacity of one. */
  static final class QueueModel implements Model<List<Object>> {
    @Override
    public List<Object> initial() {
      return List.of();
    }

    @Override
    public Optional<List<Object>> step(List<Object> before, Operation operation) {
      List<Object> after = new ArrayList<>(before);
      return switch (operation.name()) {
        case "put" -> {
          after.add(operation.arguments().getFirst());
          yield before.isEmpty() ? Optional.of(after) : Optional.empty();
        }
        case "take" -> {
          boolean possible = !before.isEmpty() && (operation.isPending() || before.getFirst().equals(operation.result()));
          yield possible ? Optional.of(after.subList(1, after.size())) : Optional.empty();
        }
        default -> operation.isPending() || operation.result().equals(before.size()) ? Optional.of(before) : Optional.empty();
      };
    }
  }

  static final class Cell {
    private final boolean careful;
    private volatile int size;
    private Integer item;

    Cell(boolean careful) {
      this.careful = careful;
    }

    int size() {
      if (!careful) return size;
      synchronized (this) {
        return size;
      }
    }

    synchronized void put(int value) throws InterruptedException {
      size++;
      while (item != null) wait();
      item = value;
      notifyAll();
    }

    synchronized int take() throws InterruptedException {
      while (item == null) wait();
      int value = item;
      item = null;
      size--;
      notifyAll();
      return value;
    }
  }

  private static void use(boolean careful) throws Exception {
    var cell = new Cell(careful);
    var history = new History();
    Thread putter = new Thread(() -> run(() -> history.run("putter", "put", () -> cell.put(1), 1)));
    Thread taker = new Thread(() -> run(() -> history.call("taker", "take", cell::take)));
    putter.start();
    taker.start();
    history.call("main", "size", cell::size);
    putter.join();
    taker.join();
    history.mustBeLinearizable(new QueueModel());
  }

  private static void run(History.Action action) {
    try {
      action.run();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void useTwice() throws Exception {
    var cell = new Cell(false);
    var history = new History();
    history.run("main", "put", () -> cell.put(1), 1);
    Thread putter = new Thread(() -> run(() -> history.run("putter", "put", () -> cell.put(2), 2)));
    putter.setDaemon(true);
    putter.start();
    history.call("main", "size", cell::size);
    history.mustBeLinearizable(new QueueModel());
  }

  @Test
  void a_history_that_one_at_a_time_explains_passes() {
    Outcome outcome = Explorer.of(() -> use(true)).schedules(500).explore();
    assertThat(outcome.passed()).as(outcome.toString()).isTrue();
  }

  @Test
  void a_size_that_counts_who_still_waits_is_explained_by_no_order() {
    Outcome outcome = Explorer.of(() -> useTwice()).schedules(500).explore();
    assertThat(outcome.loss()).isPresent();
    assertThat(outcome.loss().get().text())
        .isEqualTo("no order of one at a time explains main: put(1); putter: put(2) …; main: size() = 2");
  }
}
