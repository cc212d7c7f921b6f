package deadlock;

/** Never has two locks at once: takes the money out, and then brings it in. */
public class Bank {

  public boolean transfer(Account from, Account to, int amount) {
    synchronized (from) {
      if (from.balance() < amount) {
        return false;
      }
      from.withdraw(amount);
    }
    synchronized (to) {
      to.deposit(amount);
    }
    return true;
  }
}
