// Returns in the middle, with both locks in its hands.
package deadlock;

public class Bank {

  public boolean transfer(Account from, Account to, int amount) {
    Account first = from.id() < to.id() ? from : to;
    Account second = first == from ? to : from;
    first.lock().lock();
    second.lock().lock();
    if (from.balance() < amount) {
      return false;
    }
    try {
      from.withdraw(amount);
      to.deposit(amount);
      return true;
    } finally {
      second.lock().unlock();
      first.lock().unlock();
    }
  }
}
