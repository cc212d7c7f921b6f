// No imports, nothing public, a class of its own beside.
class Relay {
  final Baton baton = new Baton();

  Relay() {}

  void pass() {
    baton.give();
  }

  protected void take() {
    baton.get();
  }
}

class Baton {
  private final Lock lock = new ReentrantLock();
  private final Condition given = lock.newCondition();
  private boolean there;

  void give() {
    lock.lock();
    there = true;
    given.signal();
    lock.unlock();
  }

  void get() {
    lock.lock();
    while (!there) {
      given.awaitUninterruptibly();
    }
    lock.unlock();
  }
}
