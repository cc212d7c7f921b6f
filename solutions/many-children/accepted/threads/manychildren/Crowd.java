package manychildren;

import interleave.kit.Posix;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Has several processes work side by side. */
public final class Crowd {
  private Crowd() {}

  public static List<Integer> run(Class<?> job, List<String> args) {
    try (ExecutorService waiters = Executors.newCachedThreadPool()) {
      List<CompletableFuture<Integer>> codes =
          args.stream()
              .map(arg -> Posix.spawn(job, arg))
              .map(pid -> CompletableFuture.supplyAsync(() -> Posix.waitpid(pid).exitCode(), waiters))
              .toList();
      return codes.stream().map(CompletableFuture::join).toList();
    }
  }
}
