// Gives up if the second lock is taken, begins anew, and has the first one still.
package deadlock;

public class Bank {

  public boolean transfer(Account from, Account to, int amount) {
    while (true) {
      from.lock().lock();
      if (!to.lock().tryLock()) {
        Thread.yield();
        continue;
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
        from.lock().unlock();
      }
    }
  }
}
