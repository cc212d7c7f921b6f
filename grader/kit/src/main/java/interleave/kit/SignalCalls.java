package interleave.kit;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import interleave.kit.libc.NativeFunction;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;

/** Binds the calls about signals. A set of signals is a {@code long}: bit 0 is signal 1. */
final class SignalCalls {
  private static final NativeFunction SIGNAL = NativeFunction.of("signal");
  private static final NativeFunction SIGACTION = NativeFunction.of("sigaction");
  private static final NativeFunction SIGMASK = NativeFunction.of("pthread_sigmask");
  private static final NativeFunction WAIT_INFO = NativeFunction.of("sigwaitinfo");
  private static final NativeFunction TIMED_WAIT = NativeFunction.of("sigtimedwait");
  private static final NativeFunction TGKILL = NativeFunction.of("tgkill");
  private static final NativeFunction GETTID = NativeFunction.of("gettid");
  private static final NativeFunction ALARM = NativeFunction.of("alarm");

  private static final long SIG_DFL = 0;
  private static final long SIG_IGN = 1;
  private static final int SIG_BLOCK = 0;
  private static final int SIG_UNBLOCK = 1;
  private static final int SA_SIGINFO = 4;
  private static final int SA_RESTART = 0x1000_0000;

  private static final int SET_BYTES = 128;
  private static final int ACTION_BYTES = 152;
  private static final int ACTION_SET = 8;
  private static final int ACTION_FLAGS = 136;
  private static final int INFO_BYTES = 128;
  private static final int INFO_SENDER = 16;

  private SignalCalls() {}

  static long bit(int signal) {
    return 1L << (signal - 1);
  }

  static void ignore(int signal, boolean ignored) {
    Calls.checked(SIGNAL.call(signal, ignored ? SIG_IGN : SIG_DFL), "signal");
  }

  /**
   * Has native code run when the signal comes. Never an upcall: a signal may come to a thread that is
   * in no state to run Java.
   *
   * @param blocked what cannot come meanwhile
   */
  static void handle(int signal, long code, long blocked) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment action = arena.allocate(ACTION_BYTES, 8);
      action.set(JAVA_LONG, 0, code);
      action.set(JAVA_LONG, ACTION_SET, blocked);
      action.set(JAVA_INT, ACTION_FLAGS, SA_SIGINFO | SA_RESTART);
      Calls.checked((int) SIGACTION.call(signal, action.address(), 0), "signal");
    }
  }

  /** Lets these signals not come to the calling thread. */
  static void block(long signals) {
    mask(SIG_BLOCK, signals);
  }

  /** Lets these signals come to the calling thread. */
  static void unblock(long signals) {
    mask(SIG_UNBLOCK, signals);
  }

  private static void mask(int how, long signals) {
    try (Arena arena = Arena.ofConfined()) {
      int errno = (int) SIGMASK.call(how, set(arena, signals).address(), 0);
      if (errno != 0) {
        throw PosixException.of(errno, "pthread_sigmask");
      }
    }
  }

  /** Sleeps until one of these signals, which the calling thread blocks, has come, and takes it. */
  static ReceivedSignal await(long signals) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment info = arena.allocate(INFO_BYTES, 8);
      long set = set(arena, signals).address();
      int number;
      do {
        number = (int) WAIT_INFO.call(set, info.address());
      } while (number == -1 && NativeFunction.errno() == Errno.EINTR.number());
      return new ReceivedSignal(Calls.checked(number, "sigwaitinfo"), info.get(JAVA_INT, INFO_SENDER));
    }
  }

  /** Takes one of these signals, which the calling thread blocks, if one has come. */
  static Optional<ReceivedSignal> poll(long signals) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment info = arena.allocate(INFO_BYTES, 8);
      MemorySegment noTime = arena.allocate(JAVA_LONG, 2);
      int number = (int) TIMED_WAIT.call(set(arena, signals).address(), info.address(), noTime.address());
      return number > 0
          ? Optional.of(new ReceivedSignal(number, info.get(JAVA_INT, INFO_SENDER)))
          : Optional.empty();
    }
  }

  private static MemorySegment set(Arena arena, long signals) {
    MemorySegment set = arena.allocate(SET_BYTES, 8);
    set.set(JAVA_LONG, 0, signals);
    return set;
  }

  static int ownThread() {
    return (int) GETTID.call();
  }

  /** Signals one thread of this process; it may have ended meanwhile. */
  static void killThread(int process, int thread, int signal) {
    TGKILL.call(process, thread, signal);
  }

  static int alarm(int seconds) {
    return (int) ALARM.call(seconds);
  }
}
