// A stack: the newest number comes out first.
import java.util.ArrayDeque;
import java.util.Deque;

class BoundedBlockingQueue {
  private final Deque<Integer> stack = new ArrayDeque<>();
  private final int capacity;

  public BoundedBlockingQueue(int capacity) {
    this.capacity = capacity;
  }

  public synchronized void enqueue(int element) throws InterruptedException {
    while (stack.size() == capacity) {
      wait();
    }
    stack.push(element);
    notifyAll();
  }

  public synchronized int dequeue() throws InterruptedException {
    while (stack.isEmpty()) {
      wait();
    }
    int element = stack.pop();
    notifyAll();
    return element;
  }

  public synchronized int size() {
    return stack.size();
  }
}
