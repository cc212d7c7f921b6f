package interleave.kit.mp;

import interleave.kit.Journal;
import interleave.kit.Posix;
import interleave.kit.PosixException;

/** Is the main class of every child: reads its letter, makes the {@link Process} that it is, and runs it. */
final class Child {
  private static final int ENDED_WITH_PARENT = 1;

  /** What this process was born as; null in a process that no {@link Process} has started. */
  private static volatile Letter letter;

  /** The letter, until the object that it is about has been made. */
  private static Letter unread;

  private static volatile Process self;

  private Child() {}

  public static void main(String[] args) throws Throwable {
    Letter own;
    try (SharedMemory memory = SharedMemory.open(Integer.parseInt(args[0]))) {
      byte[] message = new byte[(int) memory.size()];
      memory.read(0, message);
      own = (Letter) Decoder.decode(message);
    }
    Journal.name(own.name());
    if (own.isDaemon()) {
      endWithParent(own.lifeline());
    }
    letter = own;
    Class<?> type = Class.forName(own.type(), true, ClassLoader.getSystemClassLoader());
    unread = own;
    self = Blueprint.build(type, own.arguments());
    self.run();
  }

  static Letter letter() {
    return letter;
  }

  static Process self() {
    return self;
  }

  /** Hands the letter to the first object of its class, which is the one that it is about. */
  static Letter open(Class<?> type) {
    Letter found = unread;
    if (found == null || !found.type().equals(type.getName())) {
      return null;
    }
    unread = null;
    return found;
  }

  /**
   * Ends this process as soon as its parent has ended, however that did: the parent alone has the other end of this
   * pipe, and the kernel closes it for the dead. PR_SET_PDEATHSIG would not do: it comes when the parent's *thread*
   * ends that has started this process, and is lost if the parent dies before it is set.
   */
  private static void endWithParent(int lifeline) {
    Thread watch = new Thread(() -> {
      try {
        Posix.read(lifeline, new byte[1]);
      } catch (PosixException closed) {
        // The program has closed what is not its own; it has lost its parent then, too.
      }
      // No hooks: they might wait for somebody.
      Runtime.getRuntime().halt(ENDED_WITH_PARENT);
    }, "ends-with-parent");
    watch.setDaemon(true);
    watch.start();
  }
}
