package interleave.kit;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import interleave.kit.libc.NativeFunction;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Binds {@code posix_spawn}: {@code fork} and {@code exec} in one, which a JVM survives. */
final class SpawnCalls {
  private static final NativeFunction SPAWN = NativeFunction.of("posix_spawn");
  private static final NativeFunction SPAWN_BY_NAME = NativeFunction.of("posix_spawnp");
  private static final NativeFunction ACTIONS_INIT =
      NativeFunction.of("posix_spawn_file_actions_init");
  private static final NativeFunction ACTIONS_DESTROY =
      NativeFunction.of("posix_spawn_file_actions_destroy");
  private static final NativeFunction ADD_DUP2 =
      NativeFunction.of("posix_spawn_file_actions_adddup2");
  private static final NativeFunction ADD_CLOSE =
      NativeFunction.of("posix_spawn_file_actions_addclose");
  private static final NativeFunction ADD_CLOSE_FROM =
      NativeFunction.of("posix_spawn_file_actions_addclosefrom_np");
  private static final NativeFunction ADD_CHDIR =
      NativeFunction.of("posix_spawn_file_actions_addchdir_np");
  private static final NativeFunction ATTRIBUTES_INIT = NativeFunction.of("posix_spawnattr_init");
  private static final NativeFunction ATTRIBUTES_DESTROY =
      NativeFunction.of("posix_spawnattr_destroy");
  private static final NativeFunction SET_FLAGS = NativeFunction.of("posix_spawnattr_setflags");
  private static final NativeFunction SET_MASK = NativeFunction.of("posix_spawnattr_setsigmask");
  private static final NativeFunction SET_DEFAULT =
      NativeFunction.of("posix_spawnattr_setsigdefault");

  private static final int SETSIGDEF = 0x04;
  private static final int SETSIGMASK = 0x08;
  private static final int FIRST_AFTER_STANDARD = 3;

  /** Larger than glibc's opaque structures (336 bytes for the attributes, 80 for the actions). */
  private static final int OPAQUE_BYTES = 512;

  private static final int SIGNAL_SET_BYTES = 128;

  /** All of 1 to 31 but SIGKILL and SIGSTOP, which have no other action than the default. */
  private static final long ORDINARY_SIGNALS = 0x7fff_ffffL & ~(1L << (9 - 1)) & ~(1L << (19 - 1));

  private SpawnCalls() {}

  /**
   * Starts a program.
   *
   * @param argv the program, looked up in PATH if it has no slash, and its arguments
   * @param environment all of the child's environment
   * @param descriptors what the child shall have open beyond or instead of 0, 1 and 2: its number
   *     to ours
   * @param directory where it starts, or null for here
   */
  static int spawn(
      List<String> argv,
      Map<String, String> environment,
      SortedMap<Integer, Integer> descriptors,
      Path directory) {
    try (Arena arena = Arena.ofConfined()) {
      long actions = arena.allocate(OPAQUE_BYTES, 16).address();
      long attributes = arena.allocate(OPAQUE_BYTES, 16).address();
      require(ACTIONS_INIT.call(actions));
      try {
        require(ATTRIBUTES_INIT.call(attributes));
        try {
          connect(actions, descriptors);
          if (directory != null) {
            require(ADD_CHDIR.call(actions, arena.allocateFrom(directory.toString()).address()));
          }
          resetSignals(arena, attributes);
          return start(arena, argv, environment, actions, attributes);
        } finally {
          ATTRIBUTES_DESTROY.call(attributes);
        }
      } finally {
        ACTIONS_DESTROY.call(actions);
      }
    }
  }

  private static int start(
      Arena arena,
      List<String> argv,
      Map<String, String> environment,
      long actions,
      long attributes) {
    String program = argv.getFirst();
    NativeFunction spawn = program.indexOf('/') < 0 ? SPAWN_BY_NAME : SPAWN;
    MemorySegment pid = arena.allocate(JAVA_INT);
    long arguments = strings(arena, argv);
    long variables = strings(arena, assignments(environment));
    long path = arena.allocateFrom(program).address();
    require(spawn.call(pid.address(), path, actions, attributes, arguments, variables));
    return pid.get(JAVA_INT, 0);
  }

  /**
   * Gives the child exactly the wanted descriptors. All are first copied above every number in
   * play, then down to their places, so that no copy overwrites a source that is still needed;
   * everything else is closed, because the JVM opens files without close-on-exec.
   */
  private static void connect(long actions, SortedMap<Integer, Integer> descriptors) {
    int highest = FIRST_AFTER_STANDARD - 1;
    for (Map.Entry<Integer, Integer> entry : descriptors.entrySet()) {
      highest = Math.max(highest, Math.max(entry.getKey(), entry.getValue()));
    }
    int above = highest + 1;
    for (int source : descriptors.values()) {
      require(ADD_DUP2.call(actions, source, above++));
    }
    above = highest + 1;
    int next = FIRST_AFTER_STANDARD;
    for (int target : descriptors.keySet()) {
      require(ADD_DUP2.call(actions, above++, target));
      for (; next < target; next++) {
        require(ADD_CLOSE.call(actions, next));
      }
      next = Math.max(next, target + 1);
    }
    require(ADD_CLOSE_FROM.call(actions, next));
  }

  /**
   * Lets the child begin as after login: nothing blocked, nothing ignored, whatever this JVM does.
   */
  private static void resetSignals(Arena arena, long attributes) {
    MemorySegment none = arena.allocate(SIGNAL_SET_BYTES, 8);
    MemorySegment ordinary = arena.allocate(SIGNAL_SET_BYTES, 8);
    ordinary.set(JAVA_LONG, 0, ORDINARY_SIGNALS);
    require(SET_FLAGS.call(attributes, SETSIGDEF | SETSIGMASK));
    require(SET_MASK.call(attributes, none.address()));
    require(SET_DEFAULT.call(attributes, ordinary.address()));
  }

  private static List<String> assignments(Map<String, String> environment) {
    return environment.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .toList();
  }

  private static long strings(Arena arena, List<String> strings) {
    MemorySegment array = arena.allocate(ADDRESS, strings.size() + 1L);
    for (int i = 0; i < strings.size(); i++) {
      array.setAtIndex(ADDRESS, i, arena.allocateFrom(strings.get(i)));
    }
    return array.address();
  }

  /** The functions of this family return their errno instead of setting it. */
  private static void require(long result) {
    int errno = (int) result;
    if (errno != 0) {
      throw PosixException.of(errno, "spawn");
    }
  }
}
