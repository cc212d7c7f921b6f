package deadlock;

/** Takes the first lock, and the second only if it is free; otherwise gives the first one back and begins again. */
public class Bank {

  public boolean transfer(Account from, Account to, int amount) {
    while (true) {
      from.lock().lock();
      try {
        if (to.lock().tryLock()) {
          try {
            if (from.balance() < amount) {
              return false;
            }
            from.withdraw(amount);
            to.deposit(amount);
            return true;
          } finally {
            to.lock().unlock();
          }
        }
      } finally {
        from.lock().unlock();
      }
      Thread.yield();
    }
  }
}
