package interleave.kit.sys;

import interleave.kit.Journal;
import interleave.kit.Pipe2;
import interleave.kit.Posix;
import interleave.kit.Spawn;
import interleave.kit.mp.Mutex;
import interleave.kit.mp.SharedMemory;

/**
 * Does once what programs of the kit do, so that a JVM started with {@code -XX:AOTCacheOutput}
 * records what they need. With such a cache the first system call takes about half the time.
 */
final class Rehearsal {
  private Rehearsal() {}

  public static void main(String[] arguments) {
    Journal.mark("rehearsal", Posix.getpid() != Posix.getppid());
    Pipe2 pipe = Posix.pipe();
    Posix.write(pipe.writeFd(), "all");
    Posix.read(pipe.readFd(), new byte[8]);
    int child = Spawn.program("true").inherit(pipe.readFd()).start();
    Posix.kill(child, 0);
    Posix.waitpid(child);
    Posix.close(pipe.readFd());
    Posix.close(pipe.writeFd());
    try (SharedMemory memory = SharedMemory.create(Mutex.BYTES + Long.BYTES)) {
      Mutex mutex = Mutex.create(memory, Long.BYTES);
      mutex.lock();
      memory.setLong(0, memory.getLong(0) + memory.getInt(0));
      mutex.unlock();
      System.out.println(memory.compareAndSetInt(0, 0, 1) + " " + memory.sleepWhile(0, 0, 1) + " " + memory.wake(0, 1));
    }
    Posix.signal(Posix.SIGUSR1, signal -> System.out.println(signal.number()));
    Posix.kill(Posix.getpid(), Posix.SIGUSR1);
    Posix.restore(Posix.SIGUSR1);
    System.out.println(Posix.alarm(0));
    System.out.println(Supervision.hasChildren() + " " + Supervision.reapAny());
    System.out.println(Spawn.of(Rehearsal.class).command().size());
  }
}
