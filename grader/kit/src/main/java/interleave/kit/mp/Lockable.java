package interleave.kit.mp;

import interleave.kit.Errno;
import interleave.kit.PosixException;
import java.util.Optional;

/**
 * Lets one thread of one process at a time pass. It belongs to the thread that acquired it, and becomes free when that
 * thread or its process ends, however it does; the next one to acquire it is told.
 *
 * <pre>{@code
 * try (Held held = lock.acquire()) {
 *   if (held.abandoned()) { … }  // its last holder was killed in here
 *   …
 * }
 * }</pre>
 */
public abstract sealed class Lockable extends InMemory permits Lock, RLock, Value, Array {
  /** So many bytes at the begin of the memory are the lock's. */
  static final int LOCK_BYTES = Mutex.BYTES;

  private final Mutex mutex;
  private final boolean reentrant;
  private volatile Thread owner;
  private int times;

  Lockable(SharedMemory memory, boolean existing, boolean reentrant) {
    super(memory);
    this.mutex = existing ? Mutex.open(memory, 0) : Mutex.create(memory, 0);
    this.reentrant = reentrant;
  }

  /**
   * Sleeps until it is free, and takes it.
   *
   * @throws IllegalStateException if this thread has it and it is not reentrant, or it is closed in this process
   * @throws UnsupportedOperationException on a virtual thread, which has no thread of the system to itself
   */
  public Held acquire() {
    return take(Deadline.NEVER).orElseThrow();
  }

  /**
   * Sleeps until it is free, and takes it; gives up when the time is over.
   *
   * @param millis how long to wait at most; 0 to take it only if it is free now, negative for ever
   * @return empty if it could not be had in time
   * @throws IllegalStateException as {@link #acquire}
   */
  public Optional<Held> tryAcquire(long millis) {
    return take(Deadline.after(millis));
  }

  /**
   * Gives it back; what {@link Held#close} does.
   *
   * @throws IllegalMonitorStateException if another thread, or nobody, has it
   */
  public void release() {
    if (owner != Thread.currentThread()) {
      throw new IllegalMonitorStateException("held by another thread, or by nobody");
    }
    if (--times == 0) {
      owner = null;
      mutex.unlock();
      usage.leave();
    }
  }

  private Optional<Held> take(long deadline) {
    Thread self = Thread.currentThread();
    if (self.isVirtual()) {
      throw new UnsupportedOperationException("a lock between processes belongs to a platform thread");
    }
    if (owner == self) {
      if (!reentrant) {
        throw new IllegalStateException("this thread has it already and would wait for itself for ever");
      }
      times++;
      return Optional.of(new Held(this::release, false));
    }
    usage.enter();
    Optional<Mutex.Taken> taken = Optional.empty();
    try {
      taken = mutex.lockUntil(deadline);
    } catch (PosixException failure) {
      boolean own = failure.errno() == Errno.EDEADLK;
      throw own ? new IllegalStateException("this thread has it already", failure) : failure;
    } finally {
      if (taken.isEmpty()) {
        usage.leave();
      }
    }
    return taken.map(how -> own(self, how));
  }

  private Held own(Thread self, Mutex.Taken how) {
    owner = self;
    times = 1;
    return new Held(this::release, how == Mutex.Taken.ABANDONED);
  }
}
