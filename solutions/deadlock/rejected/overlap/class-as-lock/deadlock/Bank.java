// Takes the class of the accounts for a lock.
package deadlock;

public class Bank {

  public boolean transfer(Account from, Account to, int amount) {
    synchronized (Account.class) {
      if (from.balance() < amount) {
        return false;
      }
      from.withdraw(amount);
      to.deposit(amount);
      return true;
    }
  }
}
