// Makes the method synchronized: the bank is the one lock.
package deadlock;

public class Bank {

  public synchronized boolean transfer(Account from, Account to, int amount) {
    if (from.balance() < amount) {
      return false;
    }
    from.withdraw(amount);
    to.deposit(amount);
    return true;
  }
}
