// Puts them in order and takes the same one twice.
package deadlock;

public class Bank {

  public boolean transfer(Account from, Account to, int amount) {
    synchronized (from.id() < to.id() ? from : to) {
      synchronized (from.id() < to.id() ? from : to) {
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
