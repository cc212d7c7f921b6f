package deadlock;

/** Takes the accounts' own locks, that of the higher number first. */
public class Bank {

  public boolean transfer(Account from, Account to, int amount) {
    boolean down = from.id() > to.id();
    Account first = down ? from : to;
    Account second = down ? to : from;
    first.lock().lock();
    try {
      second.lock().lock();
      try {
        if (from.balance() < amount) {
          return false;
        }
        from.withdraw(amount);
        to.deposit(amount);
        return true;
      } finally {
        second.lock().unlock();
      }
    } finally {
      first.lock().unlock();
    }
  }
}
