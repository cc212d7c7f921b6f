package deadlock;

/** Moves money between accounts, for many threads at once. */
public class Bank {

  /**
   * Moves an amount from one account to another, all of it or nothing.
   *
   * <p>Any number of threads may call this, with any accounts, also with the same one twice. Transfers that have no
   * account in common do not wait for each other. What {@code withdraw} throws goes to the caller, and no lock stays
   * behind.
   *
   * @param amount 0 or more
   * @return whether there was enough money; if not, nothing has changed
   */
  public boolean transfer(Account from, Account to, int amount) {
    // It is exact, and it hangs now and then: repair it.
    synchronized (from) {
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
}
