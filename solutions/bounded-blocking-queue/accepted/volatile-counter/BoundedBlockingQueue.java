/** Counts in a volatile field that only the holder of the lock writes, so that size needs no lock. */
class BoundedBlockingQueue {
  private static final class Node {
    final int value;
    Node next;

    Node(int value) {
      this.value = value;
    }
  }

  private final Object guard = new Object();
  private final int capacity;
  private Node head;
  private Node tail;
  private volatile int count;

  public BoundedBlockingQueue(int capacity) {
    this.capacity = capacity;
  }

  public void enqueue(int element) throws InterruptedException {
    Node node = new Node(element);
    synchronized (guard) {
      while (count >= capacity) {
        guard.wait(1_000);
      }
      if (head == null) {
        head = node;
      } else {
        tail.next = node;
      }
      tail = node;
      count++;
      guard.notifyAll();
    }
  }

  public int dequeue() throws InterruptedException {
    synchronized (guard) {
      while (count == 0) {
        guard.wait(1_000);
      }
      Node first = head;
      head = head.next;
      count--;
      guard.notifyAll();
      return first.value;
    }
  }

  public int size() {
    return count;
  }
}
