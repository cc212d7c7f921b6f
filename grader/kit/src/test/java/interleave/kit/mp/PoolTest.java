package interleave.kit.mp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import interleave.kit.Posix;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PoolTest {
  record Square(int n) implements Callable<Integer> {
    @Override
    public Integer call() {
      return n * n;
    }
  }

  enum Odd implements Callable<Object> {
    PID {
      @Override
      public Object call() {
        return Posix.getpid();
      }
    },
    THROWS {
      @Override
      public Object call() throws Exception {
        throw new java.io.IOException("no luck");
      }
    },
    CANNOT_BE_SENT {
      @Override
      public Object call() {
        return new Object();
      }
    },
    EXITS {
      @Override
      public Object call() {
        System.exit(6);
        return null;
      }
    },
    STAYS {
      @Override
      public Object call() throws Exception {
        Opens.started.release();
        new CountDownLatch(1).await();
        return null;
      }
    },
    COUNTER {
      @Override
      public Object call() {
        return Opens.opened.get();
      }
    }
  }

  record Opens(Value counter, Semaphore begun) implements Runnable {
    private static volatile Value opened;
    private static volatile Semaphore started;

    @Override
    public void run() {
      opened = counter;
      started = begun;
      try (Held _ = counter.acquire()) {
        counter.set(counter.get() + 1);
      }
    }
  }

  record Fails() implements Runnable {
    @Override
    public void run() {
      System.exit(1);
    }
  }

  @Test
  void does_tasks_in_its_workers_and_returns_results_in_the_order_of_the_tasks() throws Exception {
    Pool pool;
    try (Value counter = new Value('i', 0); Semaphore begun = new Semaphore(0)) {
      pool = new Pool(2, new Opens(counter, begun));
      assertThat(pool.map(Square::new, IntStream.range(0, 200).boxed().toList()))
          .isEqualTo(IntStream.range(0, 200).map(n -> n * n).boxed().toList());
      assertThat(pool.pids()).hasSize(2).doesNotHaveDuplicates().doesNotContain(Posix.getpid());
      assertThat(pool.map(List.of(Odd.PID, Odd.PID, Odd.PID))).isSubsetOf(List.copyOf(pool.pids()));
      assertThat(pool.apply(Odd.COUNTER)).isIn(1L, 2L);

      assertThatThrownBy(() -> pool.apply(Odd.THROWS))
          .isInstanceOfSatisfying(TaskFailed.class, failed -> assertThat(failed.type()).isEqualTo("java.io.IOException"))
          .hasMessageContaining("no luck")
          .hasMessageContaining("PoolTest.java");
      CompletableFuture<Object> result = pool.applyAsync(Odd.CANNOT_BE_SENT);
      assertThatThrownBy(result::get)
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(TaskFailed.class)
          .hasMessageContaining("java.lang.Object cannot be sent");
      assertThatThrownBy(() -> pool.apply(() -> 1)).isInstanceOf(IllegalArgumentException.class);

      assertThatThrownBy(pool::join).isInstanceOf(IllegalStateException.class);
      CompletableFuture<Integer> late = pool.applyAsync(new Square(9));
      pool.close();
      assertThatThrownBy(() -> pool.applyAsync(new Square(1))).hasMessage("the pool is closed");
      pool.join();
      assertThat(late).isCompletedWithValue(81);
      assertThat(counter.get()).isEqualTo(2);
    }
  }

  @Test
  void replaces_a_worker_that_dies_and_tells_who_waits_for_its_task() throws Exception {
    Value counter = new Value('i', 0);
    Semaphore begun = new Semaphore(0);
    Pool pool = new Pool(2, new Opens(counter, begun));
    List<Integer> first = pool.pids();
    CompletableFuture<Object> one = pool.applyAsync(Odd.STAYS);
    CompletableFuture<Object> two = pool.applyAsync(Odd.STAYS);
    begun.acquire();
    begun.acquire();
    Posix.kill(first.getFirst(), Posix.SIGKILL);
    CompletableFuture.anyOf(one, two).exceptionally(failure -> failure).join();
    CompletableFuture<Object> dead = one.isDone() ? one : two;
    assertThatThrownBy(dead::get)
        .hasCauseInstanceOf(WorkerDied.class)
        .hasMessageContaining("has ended during the task, with -9");
    assertThatThrownBy(() -> pool.apply(Odd.EXITS))
        .isInstanceOfSatisfying(WorkerDied.class, died -> assertThat(died.exitCode()).isEqualTo(6));
    assertThat(pool.apply(new Square(7))).isEqualTo(49);

    // One that is killed while it has nothing to do is replaced at once.
    int idle = pool.pids().getFirst();
    Posix.kill(idle, Posix.SIGKILL);
    await().atMost(1, TimeUnit.MINUTES).until(() -> !pool.pids().contains(idle));
    assertThat(pool.apply(new Square(8))).isEqualTo(64);
    assertThat(pool.pids()).hasSize(2).contains(first.getLast());

    pool.terminate();
    assertThatThrownBy((one.isCompletedExceptionally() ? two : one)::get)
        .hasCauseInstanceOf(IllegalStateException.class)
        .hasMessageContaining("the pool was terminated");
    pool.join();
    assertThat(pool.pids()).noneMatch(PoolTest::exists);
    counter.close();
    begun.close();
  }

  private static boolean exists(int pid) {
    return java.nio.file.Files.exists(java.nio.file.Path.of("/proc/" + pid));
  }

  @Test
  void gives_up_when_no_worker_gets_ready() throws Exception {
    Pool pool = new Pool(1, new Fails());
    await().atMost(1, TimeUnit.MINUTES).untilAsserted(() -> assertThatThrownBy(() -> pool.apply(new Square(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("workers of the pool die before they are ready"));
    pool.join();
    assertThatThrownBy(() -> new Pool(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
