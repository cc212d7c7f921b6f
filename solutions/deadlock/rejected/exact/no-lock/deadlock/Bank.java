// Has no deadlock, since it has no lock.
package deadlock;

public class Bank {

  public boolean transfer(Account from, Account to, int amount) {
    if (from.balance() < amount) {
      return false;
    }
    from.withdraw(amount);
    to.deposit(amount);
    return true;
  }
}
