package interleave.kit.mp;

/** Lets one thread of one process at a time pass; who has it must not take it again. */
public final class Lock extends Lockable {
  /**
   * Makes a free lock.
   *
   * @throws interleave.kit.PosixException {@code EMFILE} if this process has too many files open
   */
  public Lock() {
    super(SharedMemory.create(LOCK_BYTES), false, false);
  }

  Lock(SharedMemory memory) {
    super(memory, true, false);
  }
}
