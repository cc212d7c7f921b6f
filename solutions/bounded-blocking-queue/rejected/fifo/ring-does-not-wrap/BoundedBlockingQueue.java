// Walks on and on through the array: the second filling falls off its end.
class BoundedBlockingQueue {
  private final int[] numbers;
  private int head;
  private int tail;

  public BoundedBlockingQueue(int capacity) {
    numbers = new int[capacity];
  }

  public synchronized void enqueue(int element) throws InterruptedException {
    while (tail - head == numbers.length) {
      wait();
    }
    numbers[tail++] = element;
    notifyAll();
  }

  public synchronized int dequeue() throws InterruptedException {
    while (tail == head) {
      wait();
    }
    int element = numbers[head++];
    notifyAll();
    return element;
  }

  public synchronized int size() {
    return tail - head;
  }
}
