package boundedbuffer;

import interleave.stage.Actor;
import interleave.stage.Scene;
import java.util.concurrent.locks.LockSupport;

/** Plays beside a buffer. Producer 2 puts 201, 202 and so on; {@code took} tells who got what. */
final class BoundedBufferScenes {
  private static final long SETTLED = 2_000;

  private BoundedBufferScenes() {}

  /** Producers first, then consumers, who share the items evenly. */
  static void traffic(Scene scene, int capacity, int producers, int consumers, int each) {
    var buffer = new BoundedBuffer<Integer>(capacity);
    produce(scene, buffer, producers, each);
    consume(scene, buffer, consumers, producers * each / consumers);
  }

  /** The same, but the consumers are there first and wait. */
  static void hungry(Scene scene, int capacity, int producers, int consumers, int each) {
    var buffer = new BoundedBuffer<Integer>(capacity);
    consume(scene, buffer, consumers, producers * each / consumers);
    produce(scene, buffer, producers, each);
  }

  /** One thread fills the buffer and empties it again. */
  static void alone(Scene scene, int capacity) {
    var buffer = new BoundedBuffer<Integer>(capacity);
    scene.actor(
        "both",
        self -> {
          for (int round = 0; round < 2; round++) {
            for (int i = 1; i <= capacity; i++) {
              buffer.put(100 * round + i);
            }
            for (int i = 1; i <= capacity; i++) {
              self.mark("took", buffer.take());
            }
          }
        });
  }

  /** Fills the buffer, puts one more, and takes only when that has had time to wait. */
  static void full(Scene scene, int capacity) {
    var buffer = new BoundedBuffer<Integer>(capacity);
    Actor producer =
        scene.actor(
            "producer",
            self -> {
              for (int i = 1; i <= capacity; i++) {
                buffer.put(i);
              }
              self.mark("full");
              buffer.put(capacity + 1);
              self.mark("one more is in");
            });
    scene.mark("waits", producer.awaitBlocked(SETTLED));
    Actor consumer =
        scene.actor(
            "consumer",
            self -> {
              self.linger(150);
              self.mark("take");
              self.mark("took", buffer.take());
            });
    scene.await(producer, consumer);
    scene.actor(
        "rest",
        self -> {
          for (int i = 0; i < capacity; i++) {
            self.mark("took", buffer.take());
          }
        });
  }

  /** Takes from an empty buffer; the item comes when that has had time to wait. */
  static void empty(Scene scene, int capacity, int item) {
    var buffer = new BoundedBuffer<Integer>(capacity);
    Actor consumer = scene.actor("consumer", self -> self.mark("took", buffer.take()));
    scene.mark("waits", consumer.awaitBlocked(SETTLED));
    scene.actor(
        "producer",
        self -> {
          self.linger(100);
          self.mark("put");
          buffer.put(item);
        });
  }

  /** Several press in; a consumer makes room slowly and reads the size each time. */
  static void squeeze(Scene scene, int capacity, int producers) {
    var buffer = new BoundedBuffer<Integer>(capacity);
    scene.actors(
        producers,
        self -> {
          buffer.put(1);
          self.mark("is in");
        });
    scene.actor(
        "consumer",
        self -> {
          for (int i = 0; i < producers; i++) {
            self.mark("size", buffer.size());
            self.mark("take");
            buffer.take();
            self.linger(1);
          }
        });
  }

  /** A waiting consumer is woken for an item that another one snatches away, and by false alarms. */
  static void falseAlarm(Scene scene, int capacity) {
    var buffer = new BoundedBuffer<Integer>(capacity);
    scene.actor("early", self -> self.mark("took", buffer.take()));
    scene.actor("producer-1", self -> buffer.put(101));
    scene.actor("late", self -> self.mark("took", buffer.take()));
    scene.actor(
        "alarm",
        self -> {
          for (int i = 0; i < 2; i++) {
            synchronized (buffer) {
              buffer.notifyAll();
            }
            self.linger(1);
          }
        });
    scene.actor("producer-2", self -> buffer.put(201));
  }

  /** Puts and takes again before a waiting consumer has come to itself; what that one needs comes last. */
  static void snatch(Scene scene, int rounds, int needed) {
    var buffer = new BoundedBuffer<Integer>(rounds + needed);
    Actor early =
        scene.actor(
            "early",
            self -> {
              for (int i = 0; i < needed; i++) {
                self.mark("took", buffer.take());
              }
            });
    early.awaitBlocked(SETTLED);
    Actor snatcher =
        scene.actor(
            "snatcher",
            self -> {
              for (int i = 1; i <= rounds; i++) {
                buffer.put(100 + i);
                int item = buffer.take();
                self.mark("took", item);
                self.linger(1);
              }
            });
    snatcher.awaitDone(rounds * 10L);
    scene.actor(
        "filler",
        self -> {
          for (int i = 1; i <= needed; i++) {
            buffer.put(200 + i);
          }
        });
  }

  /** Reads the size while others put and take; one item is left at the end. */
  static void sized(Scene scene, int capacity) {
    var buffer = new BoundedBuffer<Integer>(capacity);
    Actor reader = scene.actor("reader", self -> self.mark("size", buffer.size()));
    Actor producer = scene.actor("producer", self -> buffer.put(1));
    Actor both =
        scene.actor(
            "both",
            self -> {
              buffer.put(2);
              buffer.take();
            });
    scene.await(reader, producer, both);
    scene.actor("teller", self -> self.mark("size at the end", buffer.size()));
  }

  /** Reads size and capacity after each step. */
  static void counted(Scene scene, int capacity) {
    var buffer = new BoundedBuffer<Integer>(capacity);
    scene.actor(
        "both",
        self -> {
          self.mark("size", buffer.size());
          for (int i = 0; i < capacity; i++) {
            buffer.put(i);
            self.mark("size", buffer.size());
          }
          self.mark("capacity", buffer.capacity());
          for (int i = 0; i < capacity; i++) {
            buffer.take();
            self.mark("size", buffer.size());
          }
          self.mark("capacity", buffer.capacity());
        });
  }

  /** A producer is called back from a full buffer; what it wanted to put must not be in. */
  static void producerCalledBack(Scene scene, int capacity) {
    var buffer = new BoundedBuffer<Integer>(capacity);
    Actor leaver =
        scene.actor(
            "leaver",
            self -> {
              for (int i = 1; i <= capacity; i++) {
                buffer.put(i);
              }
              try {
                buffer.put(99);
                self.mark("came through");
              } catch (InterruptedException e) {
                self.mark("called back");
              }
            });
    leaver.awaitBlocked(SETTLED);
    leaver.interrupt();
    leaver.awaitDone(SETTLED);
    Actor rest =
        scene.actor(
            "rest",
            self -> {
              for (int i = 1; i <= capacity; i++) {
                self.mark("took", buffer.take());
              }
            });
    scene.await(leaver, rest);
    scene.actor("teller", self -> self.mark("size", buffer.size()));
  }

  /** A consumer is called back from an empty buffer; the next item must be for the other one. */
  static void consumerCalledBack(Scene scene, int capacity) {
    var buffer = new BoundedBuffer<Integer>(capacity);
    Actor leaver =
        scene.actor(
            "leaver",
            self -> {
              try {
                buffer.take();
                self.mark("came through");
              } catch (InterruptedException e) {
                self.mark("called back");
              }
            });
    leaver.awaitBlocked(SETTLED);
    leaver.interrupt();
    leaver.awaitDone(SETTLED);
    Actor producer = scene.actor("producer", self -> buffer.put(1));
    Actor next = scene.actor("next", self -> self.mark("took", buffer.take()));
    scene.await(leaver, producer, next);
    scene.actor("teller", self -> self.mark("size", buffer.size()));
  }

  /** Threads with their interrupt flags up want to put where there is room, and to take where there is an item. */
  static void interruptedBefore(Scene scene, boolean putting) {
    var buffer = new BoundedBuffer<Integer>(2);
    Actor leaver =
        scene.actor(
            "leaver",
            self -> {
              buffer.put(1);
              Thread.currentThread().interrupt();
              try {
                if (putting) {
                  buffer.put(2);
                } else {
                  buffer.take();
                }
                self.mark("came through");
              } catch (InterruptedException e) {
                self.mark("called back");
              }
            });
    scene.await(leaver);
    scene.actor("teller", self -> self.mark("size", buffer.size()));
  }

  /** Looks for a while at a consumer that waits for an item and a producer that waits for room. */
  static void watched(Scene scene, int looks) {
    var empty = new BoundedBuffer<Integer>(1);
    var full = new BoundedBuffer<Integer>(1);
    Actor consumer = scene.actor("consumer", self -> empty.take());
    Actor producer =
        scene.actor(
            "producer",
            self -> {
              full.put(1);
              full.put(2);
            });
    consumer.awaitBlocked(500);
    producer.awaitBlocked(500);
    int consumerAwake = 0;
    int producerAwake = 0;
    for (int i = 0; i < looks; i++) {
      if (consumer.thread().getState() != Thread.State.WAITING) {
        consumerAwake++;
      }
      if (producer.thread().getState() != Thread.State.WAITING) {
        producerAwake++;
      }
      pause();
    }
    scene.mark("consumer awake", consumerAwake);
    scene.mark("producer awake", producerAwake);
    scene.actor(
        "helper",
        self -> {
          empty.put(1);
          full.take();
        });
  }

  /** Makes a buffer, and no more. */
  static void made(Scene scene, int capacity) {
    scene.actor("maker", self -> new BoundedBuffer<Integer>(capacity));
  }

  /** Puts null. */
  static void nothing(Scene scene) {
    var buffer = new BoundedBuffer<Integer>(1);
    Actor producer = scene.actor("producer", self -> buffer.put(null));
    scene.await(producer);
    scene.actor("teller", self -> self.mark("size", buffer.size()));
  }

  private static void produce(Scene scene, BoundedBuffer<Integer> buffer, int producers, int each) {
    for (int p = 1; p <= producers; p++) {
      int first = 100 * p;
      scene.actor(
          "producer-" + p,
          self -> {
            for (int i = 1; i <= each; i++) {
              buffer.put(first + i);
            }
          });
    }
  }

  private static void consume(Scene scene, BoundedBuffer<Integer> buffer, int consumers, int each) {
    for (int c = 1; c <= consumers; c++) {
      scene.actor(
          "consumer-" + c,
          self -> {
            for (int i = 1; i <= each; i++) {
              self.mark("took", buffer.take());
            }
          });
    }
  }

  private static void pause() {
    long end = System.nanoTime() + 1_000_000;
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(end - System.nanoTime());
    }
  }
}
