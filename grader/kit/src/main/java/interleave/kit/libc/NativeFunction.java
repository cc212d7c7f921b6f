package interleave.kit.libc;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * Calls one function of the C library.
 *
 * <p>Every argument and result travels as a {@code long}. On both supported ABIs an {@code int} or a pointer occupies
 * a whole register whose upper half the callee ignores, so one shape per arity is enough, and each shape that need
 * not be generated saves milliseconds at the first call. A caller narrows an {@code int} result itself.
 *
 * <p>Linking waits for the first call: a program that never calls pays nothing, and an unsupported machine is refused
 * by that call instead of breaking class initialisation.
 */
public final class NativeFunction {
  private static final int NOT_VARIADIC = -1;

  private final String name;
  private final int arity;
  private final int firstVariadic;
  private volatile MethodHandle handle;

  private NativeFunction(String name, int arity, int firstVariadic) {
    this.name = name;
    this.arity = arity;
    this.firstVariadic = firstVariadic;
  }

  /** Describes a function with {@code arity} integer or pointer arguments; does not link it yet. */
  public static NativeFunction of(String name, int arity) {
    return new NativeFunction(name, arity, NOT_VARIADIC);
  }

  /** Describes a function whose C prototype ends in {@code ...}, the first such argument being number {@code first}. */
  public static NativeFunction variadic(String name, int arity, int first) {
    return new NativeFunction(name, arity, first);
  }

  /** Returns the errno that the last call on this thread left; meaningful only if that call reported an error. */
  public static int errno() {
    return (int) State.ERRNO.get(State.BUFFER.get(), 0L);
  }

  public long call() {
    try {
      return (long) linked().invokeExact(State.BUFFER.get());
    } catch (Throwable thrown) {
      throw unexpected(thrown);
    }
  }

  public long call(long a) {
    try {
      return (long) linked().invokeExact(State.BUFFER.get(), a);
    } catch (Throwable thrown) {
      throw unexpected(thrown);
    }
  }

  public long call(long a, long b) {
    try {
      return (long) linked().invokeExact(State.BUFFER.get(), a, b);
    } catch (Throwable thrown) {
      throw unexpected(thrown);
    }
  }

  public long call(long a, long b, long c) {
    try {
      return (long) linked().invokeExact(State.BUFFER.get(), a, b, c);
    } catch (Throwable thrown) {
      throw unexpected(thrown);
    }
  }

  public long call(long a, long b, long c, long d) {
    try {
      return (long) linked().invokeExact(State.BUFFER.get(), a, b, c, d);
    } catch (Throwable thrown) {
      throw unexpected(thrown);
    }
  }

  public long call(long a, long b, long c, long d, long e) {
    try {
      return (long) linked().invokeExact(State.BUFFER.get(), a, b, c, d, e);
    } catch (Throwable thrown) {
      throw unexpected(thrown);
    }
  }

  public long call(long a, long b, long c, long d, long e, long f) {
    try {
      return (long) linked().invokeExact(State.BUFFER.get(), a, b, c, d, e, f);
    } catch (Throwable thrown) {
      throw unexpected(thrown);
    }
  }

  private MethodHandle linked() {
    MethodHandle known = handle;
    if (known == null) {
      // Two threads may both link; the handles are equal, so the loser's is simply dropped.
      known = link();
      handle = known;
    }
    return known;
  }

  private MethodHandle link() {
    Platform.require(System.getProperty("os.name"), System.getProperty("os.arch"));
    Linker linker = Linker.nativeLinker();
    MemorySegment address =
        linker
            .defaultLookup()
            .find(name)
            .orElseThrow(
                () -> new UnsupportedOperationException("the C library has no " + name + "; glibc 2.34 or later is needed"));
    MemoryLayout[] arguments = new MemoryLayout[arity];
    Arrays.fill(arguments, JAVA_LONG);
    FunctionDescriptor shape = FunctionDescriptor.of(JAVA_LONG, arguments);
    Linker.Option errno = Linker.Option.captureCallState("errno");
    return firstVariadic == NOT_VARIADIC
        ? linker.downcallHandle(address, shape, errno)
        : linker.downcallHandle(address, shape, errno, Linker.Option.firstVariadicArg(firstVariadic));
  }

  private static RuntimeException unexpected(Throwable thrown) {
    return switch (thrown) {
      case RuntimeException exception -> exception;
      case Error error -> throw error;
      default -> new IllegalStateException(thrown);
    };
  }

  /** Where calls leave errno: one buffer a thread, made when the first function is called. */
  private static final class State {
    static final StructLayout LAYOUT = Linker.Option.captureStateLayout();
    static final VarHandle ERRNO = LAYOUT.varHandle(MemoryLayout.PathElement.groupElement("errno"));
    static final ThreadLocal<MemorySegment> BUFFER =
        new ThreadLocal<>() {
          @Override
          protected MemorySegment initialValue() {
            return Arena.ofAuto().allocate(LAYOUT);
          }
        };

    private State() {}
  }
}
