package sharedvalue;

/** Is an account that several processes have in common; its balance lies in shared memory. */
public final class Account {
  private Account() {}

  /** Opens a new account in new shared memory. */
  public static Account create(long balance) {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Opens the account that another process has created.
   *
   * @param fd its {@link #fd}, which this process has inherited
   */
  public static Account open(int fd) {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Returns the file descriptor by which a child can open the account. */
  public int fd() {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Returns the balance. */
  public long balance() {
    throw new UnsupportedOperationException("not written yet");
  }

  /** Adds to the balance, whatever other processes do at the same time. */
  public void deposit(long amount) {
    throw new UnsupportedOperationException("not written yet");
  }

  /**
   * Takes from the balance; it never falls below zero.
   *
   * @return false if there is not so much; nothing has changed then
   */
  public boolean withdraw(long amount) {
    throw new UnsupportedOperationException("not written yet");
  }
}
