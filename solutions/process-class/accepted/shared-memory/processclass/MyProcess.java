package processclass;

import interleave.kit.Posix;
import interleave.kit.Spawn;
import interleave.kit.Waited;
import interleave.kit.mp.SharedMemory;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Is work for another process. Its letter lies in shared memory; who joins first looks for all who join. */
public abstract class MyProcess {
  private static final Object COUNTING = new Object();
  private static int count;

  private final SharedMemory letter;
  private final Semaphore looking = new Semaphore(1);
  private String name;
  private int pid = -1;
  private Integer exitCode;

  protected MyProcess(Object... arguments) {
    byte[] message = (getClass().getName() + "\n" + Parcel.pack(arguments)).getBytes(StandardCharsets.UTF_8);
    letter = SharedMemory.create(message.length);
    letter.write(0, message);
    synchronized (COUNTING) {
      name = "Process-" + ++count;
    }
  }

  protected abstract void run() throws Exception;

  public final synchronized String name() {
    return name;
  }

  public final synchronized void setName(String name) {
    refuseUnless(pid < 0);
    this.name = name;
  }

  public final synchronized void start() {
    refuseUnless(pid < 0);
    pid = Spawn.of(Reader.class).args(name, String.valueOf(letter.fd())).inherit(letter.fd()).start();
  }

  public final synchronized Integer pid() {
    return pid < 0 ? null : Integer.valueOf(pid);
  }

  public final synchronized boolean isAlive() {
    look();
    return pid >= 0 && exitCode == null;
  }

  public final synchronized Integer exitCode() {
    look();
    return exitCode;
  }

  private void look() {
    if (pid >= 0 && exitCode == null) {
      Posix.waitpid(pid, Posix.WNOHANG).ifPresent(this::bury);
    }
  }

  private void bury(Waited waited) {
    exitCode = waited.status().signaled() ? -waited.status().signal() : waited.status().exitCode();
  }

  public final void join() throws InterruptedException {
    while (!join(TimeUnit.MINUTES.toMillis(1))) {
      // It has not ended in this minute.
    }
  }

  public final boolean join(long millis) throws InterruptedException {
    synchronized (this) {
      refuseUnless(pid >= 0);
    }
    long begin = System.nanoTime();
    long limit = TimeUnit.MILLISECONDS.toNanos(millis);
    if (looking.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
      try {
        for (int pause = 1; isAlive(); pause = Math.min(40, 2 * pause)) {
          long left = limit - (System.nanoTime() - begin);
          if (left <= 0) {
            return false;
          }
          TimeUnit.NANOSECONDS.sleep(Math.min(left, TimeUnit.MILLISECONDS.toNanos(pause)));
        }
      } finally {
        looking.release();
      }
    }
    return !isAlive();
  }

  public final synchronized void terminate() {
    refuseUnless(pid >= 0);
    if (isAlive()) {
      Posix.kill(pid, Posix.SIGTERM);
    }
  }

  private void refuseUnless(boolean right) {
    if (!right) {
      throw new IllegalStateException(name + (pid < 0 ? ": start it first" : ": started before"));
    }
  }

  static final class Reader {
    public static void main(String[] args) throws Exception {
      MyProcess self;
      try (SharedMemory letter = SharedMemory.open(Integer.parseInt(args[1]))) {
        byte[] message = new byte[(int) letter.size()];
        letter.read(0, message);
        String[] words = new String(message, StandardCharsets.UTF_8).split("\n");
        self = Parcel.unpack(words[0], words[1]);
      }
      self.name = args[0];
      self.pid = Posix.getpid();
      self.run();
    }
  }
}
