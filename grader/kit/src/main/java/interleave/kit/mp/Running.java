package interleave.kit.mp;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import interleave.kit.Errno;
import interleave.kit.Pipe2;
import interleave.kit.Posix;
import interleave.kit.PosixException;
import interleave.kit.Spawn;
import interleave.kit.Status;
import interleave.kit.libc.NativeFunction;
import java.lang.foreign.Arena;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;

/** Is the parent's side of a child that has been started: waits for its end, buries it, and keeps its status. */
final class Running {
  private static final NativeFunction WAITID = NativeFunction.of("waitid");
  private static final int P_PID = 1;
  private static final int WEXITED = 4;
  private static final int WNOWAIT = 0x1000000;
  private static final int SIGINFO_BYTES = 128;
  private static final int NONE = -1;

  private final int pid;
  private final int lifeline;
  private final Runnable atEnd;
  private final CountDownLatch end = new CountDownLatch(1);

  /** Whoever sends a signal holds this, so that the child cannot be buried and its pid be another's meanwhile. */
  private final ReentrantLock funeral = new ReentrantLock();

  private volatile Status status;

  private Running(int pid, int lifeline, Runnable atEnd) {
    this.pid = pid;
    this.lifeline = lifeline;
    this.atEnd = atEnd;
  }

  /** Starts a child that has a letter; {@code daemon} ties its life to this process. */
  static Running start(
      String type, List<Object> arguments, String name, String number, boolean daemon, Runnable atEnd) {
    Pipe2 lifeline = daemon ? Posix.pipe() : new Pipe2(Letter.NO_LIFELINE, NONE);
    int pid;
    try {
      pid = spawn(new Letter(type, arguments, name, number, lifeline.readFd()));
    } catch (RuntimeException failure) {
      close(lifeline.writeFd());
      throw failure;
    } finally {
      close(lifeline.readFd());
    }
    Running running = new Running(pid, lifeline.writeFd(), atEnd);
    Thread watch = new Thread(running::watch, "waits-for-" + name);
    // A child that is no daemon keeps this JVM up, as a thread that is none does.
    watch.setDaemon(daemon);
    watch.start();
    return running;
  }

  private static int spawn(Letter letter) {
    TreeSet<Integer> descriptors = new TreeSet<>();
    byte[] message = Encoder.encode(letter, descriptors);
    if (letter.isDaemon()) {
      descriptors.add(letter.lifeline());
    }
    try (SharedMemory memory = SharedMemory.create(message.length)) {
      memory.write(0, message);
      return Spawn.of(Child.class)
          .args(String.valueOf(memory.fd()))
          .inherit(memory.fd())
          .inherit(descriptors.stream().mapToInt(Integer::intValue).toArray())
          .start();
    }
  }

  private static void close(int fd) {
    if (fd != NONE) {
      Posix.close(fd);
    }
  }

  int pid() {
    return pid;
  }

  boolean isAlive() {
    return end.getCount() > 0;
  }

  /** Returns null while it is alive, and if somebody else has waited for it. */
  Status status() {
    return status;
  }

  void join() throws InterruptedException {
    end.await();
  }

  boolean join(long millis) throws InterruptedException {
    return end.await(millis, MILLISECONDS);
  }

  void signal(int signal) {
    funeral.lock();
    try {
      if (isAlive()) {
        Posix.kill(pid, signal);
      }
    } finally {
      funeral.unlock();
    }
  }

  private void watch() {
    awaitZombie();
    funeral.lock();
    try {
      status = Posix.waitpid(pid);
    } catch (PosixException failure) {
      if (failure.errno() != Errno.ECHILD) {
        throw failure;
      }
    } finally {
      close(lifeline);
      end.countDown();
      funeral.unlock();
    }
    atEnd.run();
  }

  /** Comes back when the child has ended, and leaves it a zombie; or if somebody else has waited for it. */
  private void awaitZombie() {
    try (Arena arena = Arena.ofConfined()) {
      long information = arena.allocate(SIGINFO_BYTES, Long.BYTES).address();
      while (WAITID.call(P_PID, pid, information, WEXITED | WNOWAIT) == -1
          && NativeFunction.errno() == Errno.EINTR.number()) {
        // Begun again.
      }
    }
  }
}
