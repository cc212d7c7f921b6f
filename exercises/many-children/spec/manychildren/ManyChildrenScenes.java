package manychildren;

import interleave.kit.Journal;
import interleave.kit.Posix;
import interleave.kit.sys.Onlooker;
import interleave.kit.sys.ProcessTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Has a crowd of children meet, each at its work. */
public final class ManyChildrenScenes {
  private ManyChildrenScenes() {}

  /** Plays the parent, with the exit code of each child. */
  public static void main(String[] args) {
    Journal.name("parent");
    int me = Posix.getpid();
    List<String> jobs =
        IntStream.range(0, args.length).mapToObj(i -> (i + 1) + " " + args.length + " " + args[i] + " " + me).toList();
    Journal.enter("run");
    try {
      List<Integer> codes = Crowd.run(Job.class, jobs);
      Journal.leave("run");
      Journal.mark("codes", codes);
    } catch (RuntimeException e) {
      Journal.leave("run");
      Journal.mark("thrown", e);
    }
    Journal.mark("left", ProcessTable.children(me));
    Posix.exit(0);
  }

  /** Works until all are at work, or nobody else will come; those born last leave first. */
  public static final class Job {
    /** Tells those who come later that not all will meet. */
    private static final Path GAVE_UP = Path.of("gave-up");

    private Job() {}

    /** Takes its number, how many there are, its exit code and the parent's pid, in one string. */
    public static void main(String[] args) throws IOException {
      String[] words = args[0].split(" ");
      int number = Integer.parseInt(words[0]);
      int all = Integer.parseInt(words[1]);
      Journal.name("child-" + number);
      Journal.enter("at work");
      Files.createFile(Path.of("came-" + number));
      Onlooker onlooker = Onlooker.overFamily(Integer.parseInt(words[3]));
      onlooker.await(() -> Files.exists(GAVE_UP) || all(all));
      boolean met = all(all);
      if (!met && !Files.exists(GAVE_UP)) {
        Files.createFile(GAVE_UP);
      }
      Journal.mark("met", met);
      if (met && number < all) {
        Onlooker.overFamily(Integer.parseInt(words[3])).await(() -> exists("left-", number + 1));
      }
      Journal.leave("at work");
      Files.createFile(Path.of("left-" + number));
      Posix.exit(Integer.parseInt(words[2]));
    }

    private static boolean all(int count) {
      return IntStream.rangeClosed(1, count).allMatch(i -> exists("came-", i));
    }

    private static boolean exists(String what, int number) {
      return Files.exists(Path.of(what + number));
    }
  }
}
