package interleave.kit.mp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import interleave.kit.Posix;
import interleave.kit.sys.MemorySeam;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class QueueTest {
  private static final int EACH = 3_000;
  private static final int STEPS_BETWEEN_KILLS = 3;

  record Produces(int who, Queue queue) implements Runnable {
    @Override
    public void run() {
      for (int i = 0; i < EACH; i++) {
        queue.put(List.of(who, i, "x".repeat(i % 50)));
      }
    }
  }

  /** Hands on what it gets, with its own number, until it gets a number. */
  record Consumes(int who, Queue from, Connection to) implements Runnable {
    @Override
    public void run() {
      for (Object value = from.get(); value instanceof List<?> list; value = from.get()) {
        to.send(List.of(who, list.get(0), list.get(1)));
      }
    }
  }

  @Test
  void passes_each_value_to_one_and_in_order_however_many_put_and_get() throws Exception {
    try (Queue queue = new Queue(7, 400)) {
      List<Process> producers = IntStream.range(0, 2).mapToObj(who -> Process.of(new Produces(who, queue))).toList();
      List<Pipe> pipes = List.of(Pipe.oneWay(), Pipe.oneWay());
      List<Process> consumers = IntStream.range(0, 2)
          .mapToObj(who -> Process.of(new Consumes(who, queue, pipes.get(who).second())))
          .toList();
      List<Process> all = new ArrayList<>(producers);
      all.addAll(consumers);
      all.forEach(Process::start);
      pipes.forEach(pipe -> pipe.second().close());
      BlockingQueue<List<?>> got = new LinkedBlockingQueue<>();
      List<Thread> readers = pipes.stream().map(pipe -> Thread.ofPlatform().start(() -> drain(pipe, got))).toList();
      for (Process producer : producers) {
        producer.join();
      }
      consumers.forEach(consumer -> queue.put(0));
      for (Thread reader : readers) {
        reader.join();
      }
      assertThat(got).hasSize(2 * EACH);
      for (int producer = 0; producer < 2; producer++) {
        int from = producer;
        assertThat(got.stream().filter(one -> one.get(1).equals(from)).map(one -> one.get(2)))
            .doesNotHaveDuplicates();
        for (int consumer = 0; consumer < 2; consumer++) {
          int to = consumer;
          assertThat(got.stream().filter(one -> one.get(0).equals(to) && one.get(1).equals(from)).map(one -> (int) one.get(2)))
              .isSorted();
        }
      }
      for (Process process : all) {
        process.join();
        assertThat(process.exitCode()).isZero();
      }
      assertThat(queue.isEmpty()).isTrue();
    }
  }

  private static void drain(Pipe pipe, BlockingQueue<List<?>> into) {
    try {
      while (true) {
        into.add((List<?>) pipe.first().recv());
      }
    } catch (Connection.EndOfFile done) {
      pipe.close();
    }
  }

  @Test
  void holds_so_many_values_and_waits_no_longer_than_told() {
    try (Queue queue = new Queue(2)) {
      assertThatThrownBy(() -> queue.get(0)).isInstanceOf(Queue.Empty.class);
      long begin = System.nanoTime();
      assertThatThrownBy(() -> queue.get(30)).isInstanceOf(Queue.Empty.class);
      queue.put(1);
      queue.put(null, 0);
      assertThat(queue.isFull()).isTrue();
      assertThatThrownBy(() -> queue.put(3, 0)).isInstanceOf(Queue.Full.class);
      assertThatThrownBy(() -> queue.put(3, 30)).isInstanceOf(Queue.Full.class);
      assertThat(System.nanoTime() - begin).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(60));
      assertThat(queue.size()).isEqualTo(2);
      assertThat(queue.get()).isEqualTo(1);
      assertThat(queue.get(0)).isNull();
      assertThat(queue.isEmpty()).isTrue();
    }
  }

  @Test
  void is_bounded_in_bytes_too() {
    try (Queue queue = new Queue(100, 64)) {
      byte[] half = new byte[23];
      queue.put(half);
      queue.put(half);
      assertThatThrownBy(() -> queue.put(half, 0)).isInstanceOf(Queue.Full.class);
      assertThatThrownBy(() -> queue.put(new byte[60])).isInstanceOf(IllegalArgumentException.class);
      for (int i = 0; i < 50; i++) {
        assertThat(queue.get()).isEqualTo(half);
        half[0] = (byte) i;
        half[22] = (byte) i;
        queue.put(half);
        queue.get();
        queue.put(half);
      }
    }
    Queue closed = new Queue(1);
    closed.close();
    assertThatThrownBy(closed::size).hasMessage("it is closed in this process");
    assertThatThrownBy(() -> new Queue(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Queue(1, 4)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Is killed at the n-th time that it touches the queue, or ends well. */
  record Dies(int step, boolean puts, Queue queue) implements Runnable {
    @Override
    public void run() {
      MemorySeam.after(step, () -> Posix.kill(Posix.getpid(), Posix.SIGKILL));
      if (puts) {
        queue.put("of the dead");
      } else {
        queue.get();
      }
    }
  }

  @Test
  void is_whole_wherever_a_producer_is_killed_and_a_sleeper_is_not_forgotten() throws Exception {
    int exit = -9;
    for (int step = 1; exit == -9; step += STEPS_BETWEEN_KILLS) {
      try (Queue queue = new Queue(2)) {
        BlockingQueue<Object> got = new LinkedBlockingQueue<>();
        Thread sleeper = Thread.ofPlatform().start(() -> {
          Object value;
          do {
            value = queue.get();
            got.add(value);
          } while (!value.equals("last"));
        });
        await().atMost(1, TimeUnit.MINUTES).until(() -> queue.memory.getInt(Queue.PUTS + Queue.SLEEPERS) == 1);
        exit = run(new Dies(step, true, queue));
        await().atMost(1, TimeUnit.MINUTES).untilAsserted(() -> assertThat(queue.isEmpty()).isTrue());
        queue.put("last");
        sleeper.join();
        assertThat(List.copyOf(got)).isIn(List.of("last"), List.of("of the dead", "last"));
      }
    }
    assertThat(exit).isZero();
  }

  @Test
  void is_whole_wherever_a_consumer_is_killed_and_a_sleeper_is_not_forgotten() throws Exception {
    int exit = -9;
    for (int step = 1; exit == -9; step += STEPS_BETWEEN_KILLS) {
      try (Queue queue = new Queue(2)) {
        queue.put("first");
        queue.put("second");
        Thread sleeper = Thread.ofPlatform().start(() -> queue.put("third"));
        await().atMost(1, TimeUnit.MINUTES).until(() -> queue.memory.getInt(Queue.GETS + Queue.SLEEPERS) == 1);
        exit = run(new Dies(step, false, queue));
        await().atMost(1, TimeUnit.MINUTES).untilAsserted(() -> assertThat(queue.isFull()).isTrue());
        Object next = queue.get();
        if (next.equals("first")) {
          next = queue.get();
        }
        assertThat(next).isEqualTo("second");
        assertThat(queue.get()).isEqualTo("third");
        sleeper.join();
        assertThat(queue.isEmpty()).isTrue();
      }
    }
    assertThat(exit).isZero();
  }

  private static int run(Runnable target) throws InterruptedException {
    Process process = Process.of(target);
    process.start();
    process.join();
    return process.exitCode();
  }
}
