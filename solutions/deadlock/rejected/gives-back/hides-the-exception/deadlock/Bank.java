// Catches what withdraw throws and says false.
package deadlock;

public class Bank {

  public boolean transfer(Account from, Account to, int amount) {
    Account first = from.id() < to.id() ? from : to;
    Account second = first == from ? to : from;
    synchronized (first) {
      synchronized (second) {
        if (from.balance() < amount) {
          return false;
        }
        try {
          from.withdraw(amount);
        } catch (RuntimeException e) {
          return false;
        }
        to.deposit(amount);
        return true;
      }
    }
  }
}
