package boundedbuffer;

/**
 * Hands items from producers to consumers through a store of limited room, first in, first out.
 *
 * <p>Any number of threads may put and take at the same time. Every item that was put is taken exactly once,
 * and the items of one producer come out in the order in which it put them. A thread that must wait sleeps;
 * it uses no processor time and looks at nothing until it is woken.
 *
 * @param <T> what the items are
 */
public class BoundedBuffer<T> {

  /**
   * Makes an empty buffer.
   *
   * @param capacity how many items it holds at the most, 1 or more
   * @throws IllegalArgumentException if {@code capacity} is less than 1
   */
  public BoundedBuffer(int capacity) {
    // your code
  }

  /**
   * Adds an item at the end; waits as long as the buffer is full.
   *
   * @throws InterruptedException if the thread is interrupted, on the way in or while it waits; the item is
   *     then not in the buffer
   * @throws NullPointerException if {@code item} is null
   */
  public void put(T item) throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Removes the item that has been in the buffer for the longest time; waits as long as the buffer is empty.
   *
   * @return the item, never null
   * @throws InterruptedException if the thread is interrupted, on the way in or while it waits; nothing is
   *     then removed
   */
  public T take() throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Returns how many items are in the buffer at this moment, from 0 to the capacity. Never waits for room. */
  public int size() {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Returns how many items the buffer holds at the most. */
  public int capacity() {
    throw new UnsupportedOperationException("not written yet");
  }
}
