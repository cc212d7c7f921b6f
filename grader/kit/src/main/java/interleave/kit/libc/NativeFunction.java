package interleave.kit.libc;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * Calls one function of the C library that takes at most six integers or pointers.
 *
 * <p>Every call has the same shape: six {@code long} arguments, a {@code long} result. On both
 * supported ABIs each of the first six arguments has a register of its own, the callee ignores
 * registers that it has no parameter for and the upper half of one that holds an {@code int}; this
 * is true of variadic functions too as long as no floating-point number is passed. One shape is
 * generated once, and each further one would cost some 20 ms in every process. A caller narrows an
 * {@code int} result itself.
 *
 * <p>Linking waits for the first call: a program that never calls pays nothing, and an unsupported
 * machine is refused by that call instead of breaking class initialisation.
 */
public final class NativeFunction {
  private final String name;
  private volatile MemorySegment address;

  private NativeFunction(String name) {
    this.name = name;
  }

  /** Names a function; does not look for it yet. */
  public static NativeFunction of(String name) {
    return new NativeFunction(name);
  }

  /**
   * Returns the errno that the last call on this thread left; meaningful only if that call reported
   * an error.
   */
  public static int errno() {
    return Shape.ERRNO_BUFFER.get().get(ValueLayout.JAVA_INT, Shape.ERRNO_OFFSET);
  }

  public long call() {
    return call(0, 0, 0, 0, 0, 0);
  }

  public long call(long a) {
    return call(a, 0, 0, 0, 0, 0);
  }

  public long call(long a, long b) {
    return call(a, b, 0, 0, 0, 0);
  }

  public long call(long a, long b, long c) {
    return call(a, b, c, 0, 0, 0);
  }

  public long call(long a, long b, long c, long d) {
    return call(a, b, c, d, 0, 0);
  }

  public long call(long a, long b, long c, long d, long e, long f) {
    MemorySegment function = found();
    try {
      return (long)
          Shape.SIX_LONGS.invokeExact(function, Shape.ERRNO_BUFFER.get(), a, b, c, d, e, f);
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable thrown) {
      throw new IllegalStateException(thrown);
    }
  }

  private MemorySegment found() {
    MemorySegment known = address;
    if (known == null) {
      Platform.require(System.getProperty("os.name"), System.getProperty("os.arch"));
      Optional<MemorySegment> symbol = Linker.nativeLinker().defaultLookup().find(name);
      if (symbol.isEmpty()) {
        throw new UnsupportedOperationException(
            "the C library has no " + name + "; glibc 2.34 or later is needed");
      }
      known = symbol.get();
      address = known;
    }
    return known;
  }

  /** The one shape, generated at the first call. */
  private static final class Shape {
    static final MethodHandle SIX_LONGS =
        Linker.nativeLinker()
            .downcallHandle(
                FunctionDescriptor.of(
                    JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG),
                Linker.Option.captureCallState("errno"));
    static final StructLayout STATE = Linker.Option.captureStateLayout();
    static final long ERRNO_OFFSET =
        STATE.byteOffset(MemoryLayout.PathElement.groupElement("errno"));

    /** Where calls leave errno, a buffer a thread. */
    static final ThreadLocal<MemorySegment> ERRNO_BUFFER =
        new ThreadLocal<>() {
          @Override
          protected MemorySegment initialValue() {
            return Arena.ofAuto().allocate(STATE);
          }
        };

    private Shape() {}
  }
}
