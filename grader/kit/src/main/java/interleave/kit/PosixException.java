package interleave.kit;

/**
 * Tells which system call failed and why; the message reads like {@code waitpid: ECHILD (No child
 * processes)}.
 */
public final class PosixException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Errno errno;
  private final int number;
  private final String call;

  /** Reports that {@code call} failed with a known errno. */
  public PosixException(Errno errno, String call) {
    this(errno, errno.number(), call);
  }

  private PosixException(Errno errno, int number, String call) {
    super(call + ": " + name(errno, number) + " (" + errno.meaning() + ")");
    this.errno = errno;
    this.number = number;
    this.call = call;
  }

  /** Reports that {@code call} failed with the errno of that number. */
  public static PosixException of(int number, String call) {
    return new PosixException(Errno.of(number), number, call);
  }

  private static String name(Errno errno, int number) {
    return errno == Errno.UNKNOWN ? "errno " + number : errno.name();
  }

  /** Returns the reason. */
  public Errno errno() {
    return errno;
  }

  /** Returns the kernel's number of the reason, also when it has no name here. */
  public int number() {
    return number;
  }

  /** Returns the call that failed, such as {@code waitpid}. */
  public String call() {
    return call;
  }
}
