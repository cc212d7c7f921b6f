// Gives up and says false if a lock is taken, although there is enough money.
package deadlock;

public class Bank {

  public boolean transfer(Account from, Account to, int amount) {
    from.lock().lock();
    try {
      if (!to.lock().tryLock()) {
        return false;
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
