// Unlocks at the end of the method, which an exception never reaches.
package deadlock;

public class Bank {

  public boolean transfer(Account from, Account to, int amount) {
    Account first = from.id() < to.id() ? from : to;
    Account second = first == from ? to : from;
    first.lock().lock();
    second.lock().lock();
    boolean enough = from.balance() >= amount;
    if (enough) {
      from.withdraw(amount);
      to.deposit(amount);
    }
    second.lock().unlock();
    first.lock().unlock();
    return enough;
  }
}
