package interleave.kit.mp;

import java.util.function.Function;

/** Says of which kind an inherited thing is, and opens it. */
enum Handle {
  LOCK(Lock.class, fds -> new Lock(SharedMemory.open(fds[0]))),
  RLOCK(RLock.class, fds -> new RLock(SharedMemory.open(fds[0]))),
  SEMAPHORE(Semaphore.class, fds -> new Semaphore(SharedMemory.open(fds[0]))),
  EVENT(Event.class, fds -> new Event(SharedMemory.open(fds[0]))),
  VALUE(Value.class, fds -> new Value(SharedMemory.open(fds[0]))),
  ARRAY(Array.class, fds -> new Array(SharedMemory.open(fds[0]))),
  QUEUE(Queue.class, fds -> new Queue(SharedMemory.open(fds[0]))),
  CONNECTION(Connection.class, fds -> new Connection(fds[0], fds[1]));

  private final Class<? extends Shared> type;
  private final Function<int[], Shared> opener;

  Handle(Class<? extends Shared> type, Function<int[], Shared> opener) {
    this.type = type;
    this.opener = opener;
  }

  static Handle of(Shared shared) {
    for (Handle handle : values()) {
      if (handle.type == shared.getClass()) {
        return handle;
      }
    }
    throw new IllegalStateException(shared.getClass().getName());
  }

  /** Opens it under the descriptors that this process has inherited. */
  Shared open(int[] descriptors) {
    return opener.apply(descriptors);
  }
}
