// Lets the amount decide about the order: two transfers of different amounts still cross.
package deadlock;

public class Bank {

  public boolean transfer(Account from, Account to, int amount) {
    synchronized (amount % 2 == 0 ? from : to) {
      synchronized (amount % 2 == 0 ? to : from) {
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
