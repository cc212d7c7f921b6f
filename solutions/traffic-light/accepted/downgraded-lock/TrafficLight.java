// Turns the light with the write lock and keeps the read lock while crossing, so that cars of one road cross side by side.
class TrafficLight {
    private final ReadWriteLock crossing = new ReentrantReadWriteLock();
    private int greenRoad = 1;

    public void carArrived(int carId, int roadId, int direction, Runnable turnGreen, Runnable crossCar) {
        crossing.writeLock().lock();
        try {
            if (greenRoad != roadId) {
                turnGreen.run();
                greenRoad = roadId;
            }
            crossing.readLock().lock();
        } finally {
            crossing.writeLock().unlock();
        }
        try {
            crossCar.run();
        } finally {
            crossing.readLock().unlock();
        }
    }
}
