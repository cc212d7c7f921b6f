// Gives the receiver the money before it has it: an exception leaves it there.
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
        to.deposit(amount);
        from.withdraw(amount);
        return true;
      }
    }
  }
}
