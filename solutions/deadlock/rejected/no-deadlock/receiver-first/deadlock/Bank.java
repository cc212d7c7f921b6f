// Takes the receiver first: the same cycle, the other way round.
package deadlock;

public class Bank {

  public boolean transfer(Account from, Account to, int amount) {
    synchronized (to) {
      synchronized (from) {
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
