package doublefork;

import interleave.kit.Posix;
import java.util.List;
import java.util.stream.Stream;

/** Starts workers that nobody has to wait for. */
public final class DoubleFork {
  private DoubleFork() {}

  public static void detach(Class<?> worker, String... args) {
    String[] message = Stream.concat(Stream.of(worker.getName()), Stream.of(args)).toArray(String[]::new);
    int middle = Posix.spawn(Middle.class, message);
    Posix.waitpid(middle, 0);
  }

  static final class Middle {
    public static void main(String[] args) {
      List<String> message = List.of(args);
      Posix.setsid();
      Posix.spawnNamed(message.getFirst(), message.subList(1, message.size()).toArray(String[]::new));
    }
  }
}
