// Locks the receiver only.
package deadlock;

public class Bank {

  public boolean transfer(Account from, Account to, int amount) {
    synchronized (to) {
      if (from.balance() < amount) {
        return false;
      }
      from.withdraw(amount);
      to.deposit(amount);
      return true;
    }
  }
}
