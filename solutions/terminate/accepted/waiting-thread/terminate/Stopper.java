package terminate;

import interleave.kit.Posix;
import interleave.kit.Status;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends children: politely first, firmly if that does not help. */
public final class Stopper {
  private Stopper() {}

  public record Report(boolean firmly, Status status, long millis) {}

  public static Report stop(int child, long graceMillis) {
    CompletableFuture<Status> end = new CompletableFuture<>();
    Thread waiter = new Thread(() -> end.complete(Posix.waitpid(child)), "waiter");
    waiter.setDaemon(true);
    waiter.start();
    Posix.kill(-child, Posix.SIGTERM);
    long begin = System.nanoTime();
    boolean firmly = false;
    try {
      end.get(graceMillis, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      firmly = true;
      Posix.kill(-child, Posix.SIGKILL);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
    return new Report(firmly, end.join(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
  }
}
