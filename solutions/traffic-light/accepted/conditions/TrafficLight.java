import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Cars of the same road cross together; the last one signals the other road. */
class TrafficLight {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition[] empty = {lock.newCondition(), lock.newCondition()};
  private final int[] crossing = new int[2];
  private int green;

  public void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar)
      throws InterruptedException {
    int mine = roadId - 1;
    int other = 1 - mine;
    lock.lock();
    try {
      while (crossing[other] > 0) {
        empty[other].await();
      }
      if (green != mine) {
        turnGreen.run();
        green = mine;
      }
      crossing[mine]++;
    } finally {
      lock.unlock();
    }
    crossCar.run();
    lock.lock();
    try {
      if (--crossing[mine] == 0) {
        empty[mine].signalAll();
      }
    } finally {
      lock.unlock();
    }
  }
}
