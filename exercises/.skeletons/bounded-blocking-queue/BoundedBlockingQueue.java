/** Hands numbers from threads that enqueue to threads that dequeue, first in, first out, with limited room. */
public class BoundedBlockingQueue {

  /**
   * Makes an empty queue.
   *
   * @param capacity how many numbers it holds at most, at least 1
   */
  public BoundedBlockingQueue(int capacity) {
    // your code
  }

  /** Adds a number at the end; waits as long as the queue is full. */
  public void enqueue(int element) throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Removes the number at the front and returns it; waits as long as the queue is empty. */
  public int dequeue() throws InterruptedException {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Returns how many numbers are in the queue, at any moment and while others enqueue and dequeue. */
  public int size() {
    throw new UnsupportedOperationException("not written yet");
  }
}
