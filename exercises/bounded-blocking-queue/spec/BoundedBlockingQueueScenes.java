import interleave.stage.Scene;

/**
 * Plays producers and consumers. Producer 2 enqueues 201, 202 and so on; {@code in} is marked after each enqueue,
 * {@code takes} before each dequeue and {@code took} after it.
 */
final class BoundedBlockingQueueScenes {
  private static final long LATE = 10_000;

  private BoundedBlockingQueueScenes() {}

  /** One thread fills the queue and empties it, three times. */
  static void alone(Scene scene, int capacity) {
    var queue = new BoundedBlockingQueue(capacity);
    scene.actor(
        "both",
        self -> {
          for (int round = 0; round < 3; round++) {
            for (int i = 0; i < capacity; i++) {
              queue.enqueue(10 * round - i);
            }
            for (int i = 0; i < capacity; i++) {
              self.mark("took", queue.dequeue());
            }
          }
        });
  }

  /** Producers first, then consumers, who share the numbers evenly. */
  static void traffic(Scene scene, int capacity, int producers, int consumers, int each) {
    var queue = new BoundedBlockingQueue(capacity);
    produce(scene, queue, 1, producers, each, 0);
    consume(scene, queue, 1, consumers, producers * each / consumers, 0);
  }

  /** Each call is told with what it gave, so that it can be asked whether some order explains them. */
  static void history(Scene scene, int capacity) {
    var queue = new BoundedBlockingQueue(capacity);
    scene.actor(
        "producer-1",
        self -> {
          self.during("enqueue 101", () -> queue.enqueue(101));
          self.during("enqueue 102", () -> queue.enqueue(102));
        });
    scene.actor("producer-2", self -> self.during("enqueue 201", () -> queue.enqueue(201)));
    for (int c = 1; c <= 2; c++) {
      int times = c;
      scene.actor(
          "consumer-" + c,
          self -> {
            for (int i = 0; i < times; i++) {
              self.during("dequeue", () -> queue.dequeue());
            }
          });
    }
  }

  /** The same, but the consumers are there first. */
  static void hungry(Scene scene, int capacity, int producers, int consumers, int each) {
    var queue = new BoundedBlockingQueue(capacity);
    consume(scene, queue, 1, consumers, producers * each / consumers, 0);
    produce(scene, queue, 1, producers, each, 0);
  }

  /** Two producers and one consumer, who comes long after the queue is full. */
  static void lateConsumer(Scene scene, int capacity) {
    var queue = new BoundedBlockingQueue(capacity);
    produce(scene, queue, 1, 2, 2, 0);
    consume(scene, queue, 1, 1, 4, LATE);
  }

  /** Two consumers and one producer, who comes long after they have begun to wait. */
  static void lateProducer(Scene scene, int capacity) {
    var queue = new BoundedBlockingQueue(capacity);
    consume(scene, queue, 1, 2, 1, 0);
    produce(scene, queue, 1, 1, 2, LATE);
  }

  /** When all numbers of the first crowd are taken, a second one comes. */
  static void secondCrowd(Scene scene, int capacity) {
    var queue = new BoundedBlockingQueue(capacity);
    produce(scene, queue, 1, 1, 2, 0);
    consume(scene, queue, 1, 1, 2, 0);
    scene.await();
    consume(scene, queue, 2, 2, 2, 0);
    produce(scene, queue, 2, 2, 2, 0);
  }

  /** One thread asks for the size whenever it has changed it. */
  static void counted(Scene scene, int capacity) {
    var queue = new BoundedBlockingQueue(capacity);
    scene.actor(
        "both",
        self -> {
          self.mark("size", queue.size());
          for (int i = 0; i < capacity; i++) {
            queue.enqueue(i);
            self.mark("size", queue.size());
          }
          for (int i = 0; i < capacity; i++) {
            queue.dequeue();
            self.mark("size", queue.size());
          }
        });
  }

  /** A teller asks for the size while others change it, and once more when they have done so. */
  static void sized(Scene scene, int capacity) {
    var queue = new BoundedBlockingQueue(capacity);
    produce(scene, queue, 1, 1, 3, 0);
    consume(scene, queue, 1, 1, 2, 0);
    scene.actor(
        "teller",
        self -> {
          self.mark("size", queue.size());
          self.mark("size", queue.size());
        });
    scene.await();
    scene.actor("last", self -> self.mark("size at the end", queue.size()));
  }

  private static void produce(Scene scene, BoundedBlockingQueue queue, int first, int last, int each, long late) {
    for (int p = first; p <= last; p++) {
      int stem = 100 * p;
      scene.actor(
          "producer-" + p,
          self -> {
            if (late > 0) {
              self.linger(late);
            }
            for (int i = 1; i <= each; i++) {
              queue.enqueue(stem + i);
              self.mark("in", stem + i);
            }
          });
    }
  }

  private static void consume(Scene scene, BoundedBlockingQueue queue, int first, int last, int each, long late) {
    for (int c = first; c <= last; c++) {
      scene.actor(
          "consumer-" + c,
          self -> {
            if (late > 0) {
              self.linger(late);
            }
            for (int i = 1; i <= each; i++) {
              self.mark("takes");
              self.mark("took", queue.dequeue());
            }
          });
    }
  }
}
