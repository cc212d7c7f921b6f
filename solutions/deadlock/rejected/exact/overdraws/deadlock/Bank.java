// Does not ask whether there is enough.
package deadlock;

public class Bank {

  public boolean transfer(Account from, Account to, int amount) {
    Account first = from.id() < to.id() ? from : to;
    Account second = first == from ? to : from;
    synchronized (first) {
      synchronized (second) {
        from.withdraw(amount);
        to.deposit(amount);
        return true;
      }
    }
  }
}
