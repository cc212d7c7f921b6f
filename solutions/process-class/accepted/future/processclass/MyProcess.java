package processclass;

import interleave.kit.Posix;
import interleave.kit.Spawn;
import interleave.kit.Status;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Is work for another process. A virtual thread's carrier would be blocked by waitpid, so a plain thread waits for each child. */
public abstract class MyProcess {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final String[] letter = new String[3];
  private volatile Integer pid;
  private volatile CompletableFuture<Status> end;

  protected MyProcess(Object... arguments) {
    letter[0] = getClass().getName();
    letter[1] = "Process-" + COUNT.incrementAndGet();
    letter[2] = Parcel.pack(arguments);
  }

  protected abstract void run() throws Exception;

  public final String name() {
    synchronized (letter) {
      return letter[1];
    }
  }

  public final void setName(String name) {
    synchronized (letter) {
      mustBeNew();
      letter[1] = name;
    }
  }

  public final void start() {
    synchronized (letter) {
      mustBeNew();
      // The subclass inherits main from here.
      int child = Spawn.named(letter[0]).args(letter).start();
      pid = child;
      end = new CompletableFuture<>();
      Thread.ofPlatform().daemon().start(() -> end.complete(Posix.waitpid(child)));
    }
  }

  private void mustBeNew() {
    if (pid != null) {
      throw new IllegalStateException(letter[1] + " cannot begin once more");
    }
  }

  public final Integer pid() {
    return pid;
  }

  public final boolean isAlive() {
    return end != null && !end.isDone();
  }

  public final Integer exitCode() {
    if (end == null || !end.isDone()) {
      return null;
    }
    Status status = end.join();
    return status.exited() ? Integer.valueOf(status.exitCode()) : Integer.valueOf(-status.signal());
  }

  public final void join() throws InterruptedException {
    try {
      started().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  public final boolean join(long millis) throws InterruptedException {
    try {
      started().get(millis, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  public final void terminate() {
    if (!started().isDone()) {
      Posix.kill(pid, Posix.SIGTERM);
    }
  }

  private CompletableFuture<Status> started() {
    if (end == null) {
      throw new IllegalStateException(name() + " has not begun");
    }
    return end;
  }

  public static void main(String[] letter) throws Exception {
    MyProcess self = Parcel.unpack(letter[0], letter[2]);
    self.letter[1] = letter[1];
    self.pid = Posix.getpid();
    self.run();
  }
}
