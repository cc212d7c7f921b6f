package interleave.kit.mp;

/** Lets one thread of one process at a time pass, that one as often as it likes; it must give back as often. */
public final class RLock extends Lockable {
  /**
   * Makes a free lock.
   *
   * @throws interleave.kit.PosixException {@code EMFILE} if this process has too many files open
   */
  public RLock() {
    super(SharedMemory.create(LOCK_BYTES), false, true);
  }

  RLock(SharedMemory memory) {
    super(memory, true, true);
  }
}
