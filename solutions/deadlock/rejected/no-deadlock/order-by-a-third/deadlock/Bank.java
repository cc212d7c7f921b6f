// Orders by the last digit in twos: accounts with equal ones cross.
package deadlock;

public class Bank {

  public boolean transfer(Account from, Account to, int amount) {
    Account first = from.id() / 4 < to.id() / 4 ? from : to;
    Account second = first == from ? to : from;
    synchronized (first) {
      synchronized (second) {
        if (from.balance() < amount) {
          return false;
        }
        from.withdraw(amount);
        to.deposit(amount);
        return true;
      }
    }
  }
}
