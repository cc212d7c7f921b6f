package interleave.kit;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * Offers system calls under their own names: what the manual's section 2 says of them holds here.
 *
 * <p>A call that fails throws a {@link PosixException} with the name of its errno. A call that a
 * signal interrupts is begun again, so {@code EINTR} is never seen. All methods may be called by
 * any thread; a blocked call is not ended by {@link Thread#interrupt()}. The first call in a JVM
 * takes some 100 ms, later ones about a microsecond.
 *
 * <p>Works on Linux (x86-64 and aarch64, glibc 2.34 or later); elsewhere each call throws {@link
 * UnsupportedOperationException}. Do not mix {@link #waitChild()} with {@link ProcessBuilder} in
 * one JVM: the two would steal each other's children.
 */
public final class Posix {
  /** Lets {@link #waitpid} return at once when no child has changed. */
  public static final int WNOHANG = 1;

  /** Lets {@link #waitpid} report children that were stopped, too. */
  public static final int WUNTRACED = 2;

  /** Lets {@link #waitpid} report children that were stopped and go on, too. */
  public static final int WCONTINUED = 8;

  /** Lets {@link #waitpid} wait for whichever child comes first. */
  public static final int ANY_CHILD = -1;

  public static final int STDIN = 0;
  public static final int STDOUT = 1;
  public static final int STDERR = 2;

  public static final int SIGHUP = 1;
  public static final int SIGINT = 2;
  public static final int SIGQUIT = 3;
  public static final int SIGABRT = 6;
  public static final int SIGKILL = 9;
  public static final int SIGUSR1 = 10;
  public static final int SIGSEGV = 11;
  public static final int SIGUSR2 = 12;
  public static final int SIGPIPE = 13;
  public static final int SIGALRM = 14;
  public static final int SIGTERM = 15;
  public static final int SIGCHLD = 17;
  public static final int SIGCONT = 18;
  public static final int SIGSTOP = 19;
  public static final int SIGTSTP = 20;

  /** Lets {@link #signal} ignore a signal. */
  public static final SignalHandler SIG_IGN = StandardAction.IGNORE;

  /** Lets {@link #signal} leave a signal to the kernel's default action. */
  public static final SignalHandler SIG_DFL = StandardAction.DEFAULT;

  private Posix() {}

  /**
   * Starts a child process that runs the main method of a class; like {@code fork} and {@code exec}
   * in one. The child shares nothing with this process but standard input, output and error; see
   * {@link Spawn} to give it more.
   *
   * @return the child's process id
   * @throws PosixException {@code EAGAIN} if there are too many processes
   */
  public static int spawn(Class<?> main, String... args) {
    return Spawn.of(main).args(args).start();
  }

  /**
   * Starts a child process that runs the main method of the class of that name, as it came in an
   * argument.
   *
   * @return the child's process id
   * @throws IllegalArgumentException if there is no such class
   */
  public static int spawnNamed(String main, String... args) {
    return Spawn.named(main).args(args).start();
  }

  /**
   * Blocks until any child of this process has ended, and takes it off the process table; C's
   * {@code wait}.
   *
   * @throws PosixException {@code ECHILD} if there is no child left to wait for
   */
  public static Waited waitChild() {
    return waitpid(ANY_CHILD, 0).orElseThrow();
  }

  /**
   * Blocks until this child has ended, and takes it off the process table.
   *
   * @throws PosixException {@code ECHILD} if {@code pid} is not a child of this process, or was
   *     waited for already
   */
  public static Status waitpid(int pid) {
    return waitpid(pid, 0).orElseThrow().status();
  }

  /**
   * Waits for a child to change its state. An ended child is a zombie until its parent has waited
   * for it.
   *
   * @param pid a child; or {@link #ANY_CHILD}; 0 for any in this process group; below −1 for any in
   *     group {@code -pid}
   * @param options 0, or a sum of {@link #WNOHANG}, {@link #WUNTRACED} and {@link #WCONTINUED}
   * @return the child and its status; empty only with {@link #WNOHANG}, when there are children but
   *     none has changed
   * @throws PosixException {@code ECHILD} if there is no such child, {@code EINVAL} for unknown
   *     options
   */
  public static Optional<Waited> waitpid(int pid, int options) {
    boolean blocks = (options & WNOHANG) == 0;
    if (blocks) {
      Journal.entering("waitpid", pid);
    }
    try {
      Optional<Waited> found = WaitCalls.waitpid(pid, options);
      if (found.isPresent()) {
        Journal.call("waitpid", pid, found.get());
      } else {
        Journal.polled("waitpid", pid, 0);
      }
      return found;
    } catch (PosixException failure) {
      Journal.failed("waitpid", pid, failure);
      throw failure;
    }
  }

  /**
   * Sends a signal.
   *
   * @param pid a process; 0 for this process group; −1 for all that may be signalled; below −1 for
   *     group {@code -pid}
   * @param signal such as {@link #SIGTERM}; 0 sends nothing and only asks whether the process
   *     exists
   * @throws PosixException {@code ESRCH} if there is no such process (a zombie still is one),
   *     {@code EPERM} if it is someone else's, {@code EINVAL} if there is no such signal
   */
  public static void kill(int pid, int signal) {
    // Noted before, too: whoever signals himself may not live to note it after.
    Journal.entering("kill", pid, signal);
    try {
      ProcessCalls.kill(pid, signal);
      Journal.call("kill", pid, signal);
    } catch (PosixException failure) {
      Journal.failed("kill", pid, signal, failure);
      throw failure;
    }
  }

  /**
   * Says what shall happen when a signal comes: {@link #SIG_IGN} nothing, {@link #SIG_DFL} what the kernel does by default
   * (mostly: it ends the process), else the handler is run.
   *
   * <p>Handlers run on a thread of their own, one after another, while the program goes on. While one runs, further
   * signals wait, one of each kind. Children begin with the default action, whatever this process does. With
   * SIGCHLD ignored the kernel buries ended children itself, and {@link #waitpid} finds none.
   *
   * @throws PosixException {@code EINVAL} for {@link #SIGKILL} and {@link #SIGSTOP}, with which nobody can do anything, and
   *     for what is no signal
   * @throws IllegalArgumentException for a handler of a signal that the JVM itself needs, such as {@link #SIGSEGV}
   */
  public static void signal(int signal, SignalHandler handler) {
    Objects.requireNonNull(handler);
    String action =
        handler == SIG_IGN ? "SIG_IGN" : handler == SIG_DFL ? "SIG_DFL" : "handler";
    try {
      if (handler instanceof StandardAction) {
        SignalDesk.leaveToKernel(signal, handler == SIG_IGN);
      } else {
        SignalDesk.handle(signal, handler);
      }
      Journal.call("signal", signal, action);
    } catch (PosixException failure) {
      Journal.failed("signal", signal, action, failure);
      throw failure;
    }
  }

  /** Ignores a signal from now on, as {@link #signal} with {@link #SIG_IGN}. */
  public static void ignore(int signal) {
    signal(signal, SIG_IGN);
  }

  /** Gives a signal its default action back, as {@link #signal} with {@link #SIG_DFL}. */
  public static void restore(int signal) {
    signal(signal, SIG_DFL);
  }

  /**
   * Has the kernel send {@link #SIGALRM} to this process after so many seconds. There is one alarm a process: it replaces
   * the one that was set before.
   *
   * @param seconds 0 takes back the alarm that was set, and sets none
   * @return how many seconds were left of the one before, rounded to at least 1; 0 if there was none
   */
  public static int alarm(int seconds) {
    if (seconds < 0) {
      throw new IllegalArgumentException("seconds: " + seconds);
    }
    int left = SignalCalls.alarm(seconds);
    Journal.call("alarm", seconds, left);
    return left;
  }

  /**
   * Sleeps until a signal has come that has a handler, and the handler has come back. Ignored signals do not end it; one with its
   * default action may end the process.
   *
   * @throws IllegalStateException in a handler: no other one can run meanwhile
   */
  public static void pause() {
    Journal.entering("pause");
    SignalDesk.pause();
    Journal.call("pause");
  }

  /** Returns the process id of this process. */
  public static int getpid() {
    int pid = ProcessCalls.getpid();
    Journal.polled("getpid", pid);
    return pid;
  }

  /** Returns the process id of the parent; it becomes another's when the parent ends first. */
  public static int getppid() {
    int pid = ProcessCalls.getppid();
    Journal.polled("getppid", pid);
    return pid;
  }

  /**
   * Returns the session of a process.
   *
   * @param pid a process, or 0 for this one
   * @throws PosixException {@code ESRCH} if there is no such process
   */
  public static int getsid(int pid) {
    try {
      int session = ProcessCalls.getsid(pid);
      Journal.call("getsid", pid, session);
      return session;
    } catch (PosixException failure) {
      Journal.failed("getsid", pid, failure);
      throw failure;
    }
  }

  /**
   * Makes this process the leader of a new session and of a new process group, without a terminal.
   *
   * @return the id of the session, which is the process's own
   * @throws PosixException {@code EPERM} if this process leads a process group already
   */
  public static int setsid() {
    try {
      int session = ProcessCalls.setsid();
      Journal.call("setsid", session);
      return session;
    } catch (PosixException failure) {
      Journal.failed("setsid", failure);
      throw failure;
    }
  }

  /**
   * Makes a pipe. A reader sees the end of the stream once every copy of the write end, in every
   * process, is closed; children get an end only if {@link Spawn#inherit} or {@link Spawn#connect}
   * names it.
   *
   * @throws PosixException {@code EMFILE} if this process has too many files open
   */
  public static Pipe2 pipe() {
    try {
      Pipe2 pipe = FileCalls.pipe();
      Journal.call("pipe", pipe.readFd(), pipe.writeFd());
      return pipe;
    } catch (PosixException failure) {
      Journal.failed("pipe", failure);
      throw failure;
    }
  }

  /** Reads into the whole of {@code buffer} as {@link #read(int, byte[], int, int)} does. */
  public static int read(int fd, byte[] buffer) {
    return read(fd, buffer, 0, buffer.length);
  }

  /**
   * Reads what is there, blocking until there is something.
   *
   * @return how many bytes were read, at least 1 and at most {@code length}; 0 at the end of the
   *     stream
   * @throws PosixException {@code EBADF} if {@code fd} is not open for reading
   */
  public static int read(int fd, byte[] buffer, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, buffer.length);
    Journal.entering("read", fd);
    try {
      int count = FileCalls.read(fd, buffer, offset, length);
      Journal.call("read", fd, count);
      return count;
    } catch (PosixException failure) {
      Journal.failed("read", fd, failure);
      throw failure;
    }
  }

  /** Writes the whole of {@code bytes} as {@link #write(int, byte[], int, int)} does. */
  public static int write(int fd, byte[] bytes) {
    return write(fd, bytes, 0, bytes.length);
  }

  /** Writes a text as UTF-8; returns the number of bytes written. */
  public static int write(int fd, String text) {
    return write(fd, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes, blocking while a pipe is full. Up to 4096 bytes reach a pipe in one piece, also when
   * others write to it.
   *
   * @return how many bytes were written; to a pipe that is all of them
   * @throws PosixException {@code EPIPE} if nobody has the read end open any more, {@code EBADF} if
   *     {@code fd} is not open for writing
   */
  public static int write(int fd, byte[] bytes, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    Journal.entering("write", fd, length);
    try {
      int count = FileCalls.write(fd, bytes, offset, length);
      Journal.call("write", fd, count);
      return count;
    } catch (PosixException failure) {
      Journal.failed("write", fd, failure);
      throw failure;
    }
  }

  /**
   * Closes a file descriptor.
   *
   * @throws PosixException {@code EBADF} if it is not open
   */
  public static void close(int fd) {
    try {
      FileCalls.close(fd);
      Journal.call("close", fd);
    } catch (PosixException failure) {
      Journal.failed("close", fd, failure);
      throw failure;
    }
  }

  /**
   * Makes {@code newFd} a copy of {@code oldFd}; what {@code newFd} was before is closed.
   *
   * @return {@code newFd}
   * @throws PosixException {@code EBADF} if {@code oldFd} is not open
   */
  public static int dup2(int oldFd, int newFd) {
    try {
      int made = FileCalls.dup2(oldFd, newFd);
      Journal.call("dup2", oldFd, newFd);
      return made;
    } catch (PosixException failure) {
      Journal.failed("dup2", oldFd, newFd, failure);
      throw failure;
    }
  }

  /**
   * Ends this process at once, as C's {@code _exit}: no {@code finally}, no shutdown hook runs. Its
   * parent sees {@code exited(status)}.
   *
   * @param status 0 to 255; of larger numbers the low eight bits count
   */
  public static void exit(int status) {
    Launch.finishLines();
    Journal.call("exit", status);
    ProcessCalls.exit(status);
  }
}
