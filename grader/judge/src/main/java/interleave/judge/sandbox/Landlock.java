package interleave.judge.sandbox;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** Prepares Landlock rule sets: a file descriptor that a thread can later lock itself into. */
final class Landlock implements AutoCloseable {
  private static final long EXECUTE = 1;
  private static final long WRITE_FILE = 1 << 1;
  private static final long READ_FILE = 1 << 2;
  private static final long READ_DIRECTORY = 1 << 3;
  private static final long MAKE_DEVICES = 1 << 6 | 1 << 11;
  private static final long TRUNCATE = 1 << 14;
  private static final long IOCTL = 1 << 15;
  private static final long ON_FILES = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL;
  private static final long READING = EXECUTE | READ_FILE | READ_DIRECTORY;

  private static final int RULE_PATH_BENEATH = 1;
  private static final long BIND_AND_CONNECT_TCP = 3;
  private static final long SCOPE_SOCKETS_AND_SIGNALS = 3;
  private static final int ABI_WITH_NETWORK = 4;
  private static final int ABI_WITH_SCOPES = 6;

  private final int descriptor;
  private final long handled;

  /**
   * Makes an empty rule set that refuses every access to files, signals out of the domain and, unless
   * {@code loopback}, TCP.
   *
   * @throws IllegalStateException if the kernel has no Landlock
   */
  Landlock(boolean loopback) {
    int abi = abi();
    handled = abi >= 5 ? 0xFFFF : abi >= 3 ? 0x7FFF : abi >= 2 ? 0x3FFF : 0x1FFF;
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment attributes = arena.allocate(24, 8);
      attributes.set(JAVA_LONG, 0, handled);
      attributes.set(JAVA_LONG, 8, abi >= ABI_WITH_NETWORK && !loopback ? BIND_AND_CONNECT_TCP : 0);
      attributes.set(JAVA_LONG, 16, abi >= ABI_WITH_SCOPES ? SCOPE_SOCKETS_AND_SIGNALS : 0);
      long size = abi >= ABI_WITH_SCOPES ? 24 : abi >= ABI_WITH_NETWORK ? 16 : 8;
      descriptor =
          (int) check(Kernel.call(SystemCall.LANDLOCK_CREATE_RULESET, attributes.address(), size, 0));
    }
  }

  /** Returns the version of the interface that the kernel offers; below 1 there is none. */
  static int abi() {
    final long askVersion = 1;
    return Kernel.isSupported()
        ? (int) Kernel.call(SystemCall.LANDLOCK_CREATE_RULESET, 0, 0, askVersion)
        : 0;
  }

  /** Tells whether the kernel keeps signals inside of a domain, too. */
  static boolean holdsSignals() {
    return abi() >= ABI_WITH_SCOPES;
  }

  int descriptor() {
    return descriptor;
  }

  Landlock allowReading(Collection<Path> paths) {
    paths.forEach(path -> allow(path, READING));
    return this;
  }

  /** Allows everything below the paths but to run programs and to make devices. */
  Landlock allowWriting(Collection<Path> paths) {
    paths.forEach(path -> allow(path, handled & ~MAKE_DEVICES & ~EXECUTE));
    return this;
  }

  private void allow(Path path, long access) {
    if (!Files.exists(path)) {
      return;
    }
    long usable = access & handled & (Files.isDirectory(path) ? ~0L : ON_FILES);
    try (Arena arena = Arena.ofConfined()) {
      final long currentDirectory = -100;
      final long pathOnlyCloseOnExec = 0x200000 | 0x80000;
      long opened =
          check(
              Kernel.call(
                  SystemCall.OPENAT,
                  currentDirectory,
                  arena.allocateFrom(path.toAbsolutePath().toString()).address(),
                  pathOnlyCloseOnExec,
                  0));
      MemorySegment rule = arena.allocate(16, 8);
      rule.set(JAVA_LONG, 0, usable);
      rule.set(JAVA_INT, 8, (int) opened);
      long result =
          Kernel.call(
              SystemCall.LANDLOCK_ADD_RULE, descriptor, RULE_PATH_BENEATH, rule.address(), 0);
      Kernel.call(SystemCall.CLOSE, opened);
      check(result);
    }
  }

  private static long check(long result) {
    if (result < 0) {
      throw new IllegalStateException("Landlock: error " + -result);
    }
    return result;
  }

  @Override
  public void close() {
    Kernel.call(SystemCall.CLOSE, descriptor);
  }
}
