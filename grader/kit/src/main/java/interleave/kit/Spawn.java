package interleave.kit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Prepares a child process, then starts it.
 *
 * <pre>{@code
 * Pipe2 pipe = Posix.pipe();
 * int child = Spawn.of(Reader.class).args(String.valueOf(pipe.readFd())).inherit(pipe.readFd()).start();
 * }</pre>
 *
 * <p>A child has this process's standard input, output and error, and of the other file descriptors
 * only those that are named here. A {@code Spawn} may be started more than once.
 */
public final class Spawn {
  private final List<String> command;
  private final TreeMap<Integer, Integer> descriptors = new TreeMap<>();
  private Map<String, String> environment = new HashMap<>(System.getenv());
  private Path directory;

  private Spawn(List<String> command) {
    this.command = new ArrayList<>(command);
  }

  /**
   * Prepares a JVM that runs {@code main}'s main method, with the class path or module path of this
   * one.
   */
  public static Spawn of(Class<?> main) {
    Spawn spawn = new Spawn(ChildJvm.command(main));
    spawn.environment.putIfAbsent(ChildJvm.OWN_SIGNAL, ChildJvm.OTHER_OWN_SIGNAL);
    return spawn;
  }

  /**
   * Prepares a JVM that runs the main method of the class of that name.
   *
   * @throws IllegalArgumentException if there is no such class
   */
  public static Spawn named(String main) {
    try {
      return of(Class.forName(main, false, ClassLoader.getSystemClassLoader()));
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("no class " + main, e);
    }
  }

  /** Prepares any program; a name without a slash is looked up in PATH. */
  public static Spawn program(String program) {
    return new Spawn(List.of(program));
  }

  /** Adds arguments. */
  public Spawn args(String... arguments) {
    command.addAll(List.of(arguments));
    return this;
  }

  /** Lets the child have these open file descriptors, under the same numbers. */
  public Spawn inherit(int... fds) {
    for (int fd : fds) {
      connect(fd, fd);
    }
    return this;
  }

  /**
   * Lets the child have {@code ownFd} of this process under the number {@code childFd}; 0, 1 and 2
   * are its standard input, output and error.
   */
  public Spawn connect(int childFd, int ownFd) {
    if (childFd < 0 || ownFd < 0) {
      throw new PosixException(Errno.EBADF, "spawn");
    }
    descriptors.put(childFd, ownFd);
    return this;
  }

  /** Sets a variable of the child's environment, which is otherwise a copy of this process's. */
  public Spawn env(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Replaces the child's whole environment. */
  public Spawn environment(Map<String, String> variables) {
    environment = new HashMap<>(variables);
    return this;
  }

  /** Lets the child start in another directory. */
  public Spawn directory(Path path) {
    directory = Objects.requireNonNull(path);
    return this;
  }

  /** Returns the command line as it will be started. */
  public List<String> command() {
    return List.copyOf(command);
  }

  /**
   * Starts the child; it runs beside this process from now on.
   *
   * @return its process id
   * @throws PosixException {@code ENOENT} if there is no such program, {@code EAGAIN} if there are
   *     too many processes, {@code EBADF} if a named file descriptor is not open
   */
  public int start() {
    try {
      int pid = SpawnCalls.spawn(command, environment, descriptors, directory);
      Journal.call("spawn", pid);
      return pid;
    } catch (PosixException failure) {
      Journal.failed("spawn", failure);
      throw failure;
    }
  }
}
