// Looks at the light before it takes the lock: by the time it has it, the light may be another.
import java.util.concurrent.locks.ReentrantLock;

class TrafficLight {
  private final ReentrantLock lock = new ReentrantLock();
  private volatile int green = 1;

  public void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar) {
    if (green == roadId) {
      lock.lock();
      try {
        crossCar.run();
      } finally {
        lock.unlock();
      }
      return;
    }
    lock.lock();
    try {
      turnGreen.run();
      green = roadId;
      crossCar.run();
    } finally {
      lock.unlock();
    }
  }
}
