/** Looks under the lock, again and again: right, but it keeps processors busy. */
class BoundedBlockingQueue {
  private final int[] numbers;
  private int first;
  private int size;

  public BoundedBlockingQueue(int capacity) {
    numbers = new int[capacity];
  }

  public void enqueue(int element) {
    while (!offer(element)) {
      Thread.yield();
    }
  }

  public int dequeue() {
    while (true) {
      synchronized (this) {
        if (size > 0) {
          int element = numbers[first];
          first = (first + 1) % numbers.length;
          size--;
          return element;
        }
      }
      Thread.onSpinWait();
    }
  }

  private synchronized boolean offer(int element) {
    if (size == numbers.length) {
      return false;
    }
    numbers[(first + size++) % numbers.length] = element;
    return true;
  }

  public synchronized int size() {
    return size;
  }
}
