// Says false and has given the receiver the money all the same.
package deadlock;

public class Bank {

  public boolean transfer(Account from, Account to, int amount) {
    Account first = from.id() < to.id() ? from : to;
    Account second = first == from ? to : from;
    synchronized (first) {
      synchronized (second) {
        to.deposit(amount);
        if (from.balance() < amount) {
          return false;
        }
        from.withdraw(amount);
        return true;
      }
    }
  }
}
