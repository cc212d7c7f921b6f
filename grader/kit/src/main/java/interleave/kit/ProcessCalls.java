package interleave.kit;

import interleave.kit.libc.NativeFunction;

/** Binds what a process asks about itself and does to others: ids, sessions, signals, the end. */
final class ProcessCalls {
  private static final NativeFunction GETPID = NativeFunction.of("getpid");
  private static final NativeFunction GETPPID = NativeFunction.of("getppid");
  private static final NativeFunction GETSID = NativeFunction.of("getsid");
  private static final NativeFunction SETSID = NativeFunction.of("setsid");
  private static final NativeFunction KILL = NativeFunction.of("kill");
  private static final NativeFunction EXIT = NativeFunction.of("_exit");

  private ProcessCalls() {}

  static int getpid() {
    return (int) GETPID.call();
  }

  static int getppid() {
    return (int) GETPPID.call();
  }

  static int getsid(int pid) {
    return Calls.checked((int) GETSID.call(pid), "getsid");
  }

  static int setsid() {
    return Calls.checked((int) SETSID.call(), "setsid");
  }

  static void kill(int pid, int signal) {
    Calls.checked((int) KILL.call(pid, signal), "kill");
  }

  static void exit(int status) {
    EXIT.call(status);
  }
}
