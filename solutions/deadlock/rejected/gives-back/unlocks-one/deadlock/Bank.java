// Gives one lock back and forgets the other.
package deadlock;

public class Bank {

  public boolean transfer(Account from, Account to, int amount) {
    Account first = from.id() < to.id() ? from : to;
    Account second = first == from ? to : from;
    first.lock().lock();
    second.lock().lock();
    try {
      if (from.balance() < amount) {
        return false;
      }
      from.withdraw(amount);
      to.deposit(amount);
      return true;
    } finally {
      first.lock().unlock();
    }
  }
}
