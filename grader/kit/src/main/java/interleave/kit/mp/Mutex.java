package interleave.kit.mp;

import interleave.kit.Errno;
import interleave.kit.PosixException;
import interleave.kit.libc.NativeFunction;
import interleave.kit.sys.MemorySeam;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;

/**
 * Lets one thread of one process at a time pass, among all processes that share the memory in which it lies. When a
 * holder dies, however it does, the next one gets it and is told so.
 *
 * <p>It belongs to the thread that has locked it; that thread must not lock it twice. Waiting is asleep.
 */
public final class Mutex {
  /** So many bytes of the memory belong to a mutex; it lies at a multiple of 8. */
  public static final int BYTES = 64;

  private static final NativeFunction ATTRIBUTES_INIT = NativeFunction.of("pthread_mutexattr_init");
  private static final NativeFunction SET_SHARED = NativeFunction.of("pthread_mutexattr_setpshared");
  private static final NativeFunction SET_ROBUST = NativeFunction.of("pthread_mutexattr_setrobust");
  private static final NativeFunction SET_TYPE = NativeFunction.of("pthread_mutexattr_settype");
  private static final NativeFunction INIT = NativeFunction.of("pthread_mutex_init");
  private static final NativeFunction LOCK = NativeFunction.of("pthread_mutex_lock");
  private static final NativeFunction CLOCK_LOCK = NativeFunction.of("pthread_mutex_clocklock");
  private static final NativeFunction TRY_LOCK = NativeFunction.of("pthread_mutex_trylock");
  private static final NativeFunction UNLOCK = NativeFunction.of("pthread_mutex_unlock");
  private static final NativeFunction CONSISTENT = NativeFunction.of("pthread_mutex_consistent");

  private static final int ATTRIBUTES_BYTES = 16;
  private static final int SHARED = 1;
  private static final int ROBUST = 1;
  private static final int ERROR_CHECK = 2;

  /** Says in which state a mutex was taken over. */
  public enum Taken {
    /** Its last holder had given it back. */
    CLEAN,
    /** Its last holder died: what it guards may be half done. */
    ABANDONED
  }

  private final MemorySegment memory;

  private Mutex(SharedMemory shared, long offset) {
    this.memory = shared.part(offset, BYTES);
  }

  /** Makes a new mutex in the memory; once, by one process, before any other opens it. */
  public static Mutex create(SharedMemory shared, long offset) {
    Mutex mutex = new Mutex(shared, offset);
    try (Arena arena = Arena.ofConfined()) {
      long attributes = arena.allocate(ATTRIBUTES_BYTES, 8).address();
      require(ATTRIBUTES_INIT.call(attributes));
      require(SET_SHARED.call(attributes, SHARED));
      require(SET_ROBUST.call(attributes, ROBUST));
      require(SET_TYPE.call(attributes, ERROR_CHECK));
      require(INIT.call(mutex.memory.address(), attributes));
    }
    return mutex;
  }

  /** Opens the mutex that another process has made at this place. */
  public static Mutex open(SharedMemory shared, long offset) {
    return new Mutex(shared, offset);
  }

  /**
   * Sleeps until the mutex is free, and takes it.
   *
   * @throws PosixException {@code EDEADLK} if this thread holds it already
   */
  public Taken lock() {
    return taken((int) LOCK.call(memory.address()));
  }

  /** Sleeps until the mutex is free, and takes it; empty once a {@link Deadline} has passed. */
  Optional<Taken> lockUntil(long deadline) {
    if (deadline == Deadline.NEVER) {
      return Optional.of(lock());
    }
    try (Arena arena = Arena.ofConfined()) {
      long limit = Deadline.timespec(arena, deadline);
      int errno = (int) CLOCK_LOCK.call(memory.address(), Deadline.CLOCK_MONOTONIC, limit);
      return errno == Errno.ETIMEDOUT.number() ? Optional.empty() : Optional.of(taken(errno));
    }
  }

  /** Takes the mutex if it is free; tells whether it was. */
  public boolean tryLock() {
    int errno = (int) TRY_LOCK.call(memory.address());
    if (errno == Errno.EBUSY.number()) {
      return false;
    }
    taken(errno);
    return true;
  }

  /**
   * Gives the mutex back.
   *
   * @throws IllegalMonitorStateException if another thread, or nobody, holds it
   */
  public void unlock() {
    int errno = (int) UNLOCK.call(memory.address());
    if (errno == Errno.EPERM.number()) {
      throw new IllegalMonitorStateException("held by another thread, or by nobody");
    }
    require(errno);
    MemorySeam.touched();
  }

  private Taken taken(int errno) {
    if (errno == Errno.EOWNERDEAD.number()) {
      require(CONSISTENT.call(memory.address()));
      return Taken.ABANDONED;
    }
    require(errno);
    return Taken.CLEAN;
  }

  /** The functions of this family return their errno instead of setting it. */
  private static void require(long result) {
    int errno = (int) result;
    if (errno != 0) {
      throw PosixException.of(errno, "mutex");
    }
  }
}
