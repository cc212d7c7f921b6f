// One lock for the whole bank: no deadlock, and no two transfers at once.
package deadlock;

public class Bank {
  private static final Object ALL = new Object();

  public boolean transfer(Account from, Account to, int amount) {
    synchronized (ALL) {
      if (from.balance() < amount) {
        return false;
      }
      from.withdraw(amount);
      to.deposit(amount);
      return true;
    }
  }
}
