// Looks at the first number and removes it in two synchronized steps: two consumers get the same one.
import java.util.ArrayDeque;
import java.util.Queue;

class BoundedBlockingQueue {
  private final Queue<Integer> numbers = new ArrayDeque<>();
  private final int capacity;

  public BoundedBlockingQueue(int capacity) {
    this.capacity = capacity;
  }

  public synchronized void enqueue(int element) throws InterruptedException {
    while (numbers.size() == capacity) {
      wait();
    }
    numbers.add(element);
    notifyAll();
  }

  public int dequeue() throws InterruptedException {
    int element;
    synchronized (this) {
      while (numbers.isEmpty()) {
        wait();
      }
      element = numbers.peek();
    }
    synchronized (this) {
      numbers.poll();
      notifyAll();
    }
    return element;
  }

  public synchronized int size() {
    return numbers.size();
  }
}
