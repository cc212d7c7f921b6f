package deadlock;

import java.util.concurrent.locks.ReentrantLock;

/**
 * Holds some money. Given: leave it as it is. It guards nothing by itself; who reads or changes the balance must hold
 * a lock that everybody else uses for this account, too: its monitor, or its {@link #lock()}.
 */
public class Account {
  private final int id;
  private final ReentrantLock lock = new ReentrantLock();
  private int balance;

  public Account(int id, int balance) {
    this.id = id;
    this.balance = balance;
  }

  /** Returns its number; no two accounts have the same. */
  public int id() {
    return id;
  }

  public ReentrantLock lock() {
    return lock;
  }

  public int balance() {
    return balance;
  }

  public void withdraw(int amount) {
    balance -= amount;
  }

  public void deposit(int amount) {
    balance += amount;
  }
}
