package interleave.judge.process;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Takes in a warden's orders while it works, so that the end of them is noticed at once. */
final class Orders {
  private final BlockingQueue<Optional<Order>> waiting = new LinkedBlockingQueue<>();
  private volatile boolean over;

  private Orders() {}

  /** Begins to read orders on a thread of its own. */
  static Orders from(InputStream in) {
    var orders = new Orders();
    Thread.ofPlatform().daemon().name("leash").start(() -> orders.read(new DataInputStream(in)));
    return orders;
  }

  /** Waits for the next order; empty when there will be none. */
  Optional<Order> next() {
    try {
      return over ? Optional.empty() : waiting.take();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Tells whether whoever gives the orders has let go. */
  boolean areOver() {
    return over;
  }

  /** Takes no more of them, and has the one that is being carried out broken off. */
  void end() {
    over = true;
    waiting.add(Optional.empty());
  }

  private void read(DataInputStream in) {
    try {
      while (true) {
        waiting.add(Optional.of(Order.read(in)));
      }
    } catch (IOException | RuntimeException e) {
      end();
    }
  }
}
