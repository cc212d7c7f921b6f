// Tries for the second lock again and again, and keeps the first one in the meantime.
package deadlock;

public class Bank {

  public boolean transfer(Account from, Account to, int amount) {
    from.lock().lock();
    try {
      while (!to.lock().tryLock()) {
        Thread.yield();
      }
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
    } finally {
      from.lock().unlock();
    }
  }
}
