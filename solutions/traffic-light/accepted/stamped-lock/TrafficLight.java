import java.util.concurrent.locks.StampedLock;

/** Cars that find their light green share the lock for reading; who must turn it takes it for writing. */
class TrafficLight {
  private final StampedLock lock = new StampedLock();
  private int green = 1;

  public void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar) {
    long stamp = lock.readLock();
    try {
      while (green != roadId) {
        long write = lock.tryConvertToWriteLock(stamp);
        if (write == 0) {
          lock.unlockRead(stamp);
          stamp = lock.writeLock();
        } else {
          stamp = write;
          turnGreen.run();
          green = roadId;
        }
      }
      crossCar.run();
    } finally {
      lock.unlock(stamp);
    }
  }
}
