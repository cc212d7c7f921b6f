package interleave.judge.sandbox;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Prepares one call of {@code posix_spawn} so that making it later allocates nothing, opens nothing and
 * loads no class: the thread that makes it may be locked in already. The child leads a session of its own
 * and starts with no signal blocked or ignored.
 */
final class Spawn implements AutoCloseable {
  private static final Linker LINKER = Linker.nativeLinker();
  private static final SymbolLookup LIBRARY = LINKER.defaultLookup();
  private static final MethodHandle SPAWN = function("posix_spawn", 6);
  private static final MethodHandle ACTIONS_INIT = function("posix_spawn_file_actions_init", 1);
  private static final MethodHandle ACTIONS_DUP2 = function("posix_spawn_file_actions_adddup2", 3);
  private static final MethodHandle ACTIONS_CLOSE_FROM =
      function("posix_spawn_file_actions_addclosefrom_np", 2);
  private static final MethodHandle ACTIONS_DIRECTORY =
      function("posix_spawn_file_actions_addchdir_np", 2);
  private static final MethodHandle ACTIONS_DESTROY = function("posix_spawn_file_actions_destroy", 1);
  private static final MethodHandle ATTRIBUTES_INIT = function("posix_spawnattr_init", 1);
  private static final MethodHandle ATTRIBUTES_FLAGS = function("posix_spawnattr_setflags", 2);
  private static final MethodHandle ATTRIBUTES_DEFAULTS = function("posix_spawnattr_setsigdefault", 2);

  /** SETSID, SETSIGMASK (empty) and SETSIGDEF. */
  private static final long FLAGS = 0x80 | 0x08 | 0x04;

  /** HUP, INT, QUIT, USR1, USR2, PIPE, ALRM, TERM, CHLD, TSTP, TTIN and TTOU. */
  private static final long DEFAULT_SIGNALS =
      bits(1, 2, 3, 10, 12, 13, 14, 15, 17, 20, 21, 22);

  private static final int PARKED = 200;

  private final Arena arena = Arena.ofShared();
  private final MemorySegment actions = arena.allocate(512, 16);
  private final MemorySegment attributes = arena.allocate(512, 16);
  private final MemorySegment pid = arena.allocate(JAVA_INT);
  private final long path;
  private final long arguments;
  private final long environment;

  /**
   * Prepares the call.
   *
   * @param command an absolute path and its arguments
   * @param descriptors which of this process's descriptors becomes 0, 1, 2 … in the child
   */
  Spawn(
      List<String> command, Map<String, String> environment, Path directory, List<Integer> descriptors) {
    path = arena.allocateFrom(command.getFirst()).address();
    arguments = strings(command);
    this.environment =
        strings(environment.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
    check(invoke(ACTIONS_INIT, actions.address()));
    // In two steps, by way of numbers that nobody uses: no target can overwrite a source.
    for (int i = 0; i < descriptors.size(); i++) {
      check(invoke(ACTIONS_DUP2, actions.address(), descriptors.get(i), PARKED + i));
    }
    for (int i = 0; i < descriptors.size(); i++) {
      check(invoke(ACTIONS_DUP2, actions.address(), PARKED + i, i));
    }
    check(invoke(ACTIONS_CLOSE_FROM, actions.address(), descriptors.size()));
    check(
        invoke(
            ACTIONS_DIRECTORY, actions.address(), arena.allocateFrom(directory.toString()).address()));
    check(invoke(ATTRIBUTES_INIT, attributes.address()));
    check(invoke(ATTRIBUTES_FLAGS, attributes.address(), FLAGS));
    MemorySegment signals = arena.allocate(128, 8);
    signals.set(JAVA_LONG, 0, DEFAULT_SIGNALS);
    check(invoke(ATTRIBUTES_DEFAULTS, attributes.address(), signals.address()));
  }

  /** Makes the call; returns the child's pid or the negative error number. */
  int run() {
    try {
      int error =
          (int)
              (long)
                  SPAWN.invokeExact(
                      pid.address(),
                      path,
                      actions.address(),
                      attributes.address(),
                      arguments,
                      environment);
      return error == 0 ? pid.get(JAVA_INT, 0) : -error;
    } catch (Throwable thrown) {
      throw new IllegalStateException(thrown);
    }
  }

  @Override
  public void close() {
    invoke(ACTIONS_DESTROY, actions.address());
    arena.close();
  }

  private long strings(List<String> texts) {
    MemorySegment array = arena.allocate(ADDRESS, texts.size() + 1);
    for (int i = 0; i < texts.size(); i++) {
      array.setAtIndex(ADDRESS, i, arena.allocateFrom(texts.get(i)));
    }
    return array.address();
  }

  private static MethodHandle function(String name, int arity) {
    var longs = new MemoryLayout[arity];
    Arrays.fill(longs, JAVA_LONG);
    return LINKER.downcallHandle(
        LIBRARY.find(name).orElseThrow(() -> new UnsatisfiedLinkError(name)),
        FunctionDescriptor.of(JAVA_LONG, longs));
  }

  private static long invoke(MethodHandle function, long... arguments) {
    try {
      var boxed = new Object[arguments.length];
      Arrays.setAll(boxed, i -> arguments[i]);
      return (long) function.invokeWithArguments(boxed);
    } catch (Throwable thrown) {
      throw new IllegalStateException(thrown);
    }
  }

  private static void check(long result) {
    if ((int) result != 0) {
      throw new IllegalStateException("posix_spawn: error " + (int) result);
    }
  }

  private static long bits(int... signals) {
    long set = 0;
    for (int signal : signals) {
      set |= 1L << (signal - 1);
    }
    return set;
  }
}
