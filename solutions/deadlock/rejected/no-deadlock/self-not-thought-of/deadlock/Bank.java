// Takes an account for two also when it is one, with a lock that cannot be taken twice.
package deadlock;

public class Bank {
  private final java.util.Set<Account> busy = new java.util.HashSet<>();

  private synchronized void take(Account account) {
    boolean interrupted = false;
    while (!busy.add(account)) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void give(Account account) {
    busy.remove(account);
    notifyAll();
  }

  public boolean transfer(Account from, Account to, int amount) {
    Account first = from.id() < to.id() ? from : to;
    Account second = from.id() < to.id() ? to : from;
    take(first);
    take(second);
    try {
      if (from.balance() < amount) {
        return false;
      }
      from.withdraw(amount);
      to.deposit(amount);
      return true;
    } finally {
      give(second);
      give(first);
    }
  }
}
