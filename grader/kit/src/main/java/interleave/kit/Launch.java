package interleave.kit;

import interleave.kit.journal.JournalRecord;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Runs the main method of a class whose name is the first argument, with the other arguments;
 * prints go to the journal as well, if there is one. The class need not be public, and main may be
 * an instance method without parameters, as for the java launcher.
 */
public final class Launch {
  /** Causes may form a ring. */
  private static final int MOST_CAUSES = 20;

  private static volatile JournaledLines out;
  private static volatile JournaledLines err;

  private Launch() {}

  public static void main(String[] arguments) throws Throwable {
    if (arguments.length == 0) {
      System.err.println("usage: interleave.kit.Launch <class> [argument ...]");
      System.exit(2);
    }
    // Read once, at the first reflective call: without it, calling main takes another 15 ms of
    // generated code.
    System.setProperty("jdk.reflect.useNativeAccessorOnly", "true");
    if (Journal.active()) {
      journalPrints();
    }
    try {
      run(arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length));
    } catch (InvocationTargetException thrown) {
      // Thrown on, not reported here: the JVM prints it, lets the other threads finish and exits
      // with 1.
      throw withoutOurFrames(thrown.getCause());
    }
  }

  /** Notes lines that were begun and not ended; called where this process ends. */
  static void finishLines() {
    if (out != null) {
      out.finish();
      err.finish();
    }
  }

  /** UTF-8 on both ways, so that the judge reads what was printed whatever the locale. */
  private static void journalPrints() {
    out = new JournaledLines(System.out, JournalRecord.LINE);
    err = new JournaledLines(System.err, JournalRecord.ERRLINE);
    System.setOut(new PrintStream(out, false, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, false, StandardCharsets.UTF_8));
    Thread atExit =
        new Thread("journal-last-lines") {
          @Override
          public void run() {
            finishLines();
          }
        };
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  private static void run(String name, String[] arguments) throws ReflectiveOperationException {
    Class<?> type = find(name);
    Journal.proposeName(type.getSimpleName());
    Method main = mainOf(type);
    Object instance = null;
    if (!Modifier.isStatic(main.getModifiers())) {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      instance = constructor.newInstance();
    }
    main.setAccessible(true);
    if (main.getParameterCount() == 0) {
      main.invoke(instance);
    } else {
      main.invoke(instance, (Object) arguments);
    }
  }

  private static Class<?> find(String name) {
    try {
      return Class.forName(name, false, ClassLoader.getSystemClassLoader());
    } catch (ClassNotFoundException missing) {
      throw fail("there is no class " + name + " on the class path");
    }
  }

  /** Prefers main(String[]) to main(), a class's own to an inherited one. */
  private static Method mainOf(Class<?> type) {
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      Method withoutArguments = null;
      for (Method method : at.getDeclaredMethods()) {
        if (method.getName().equals("main") && method.getReturnType() == void.class) {
          if (method.getParameterCount() == 1 && method.getParameterTypes()[0] == String[].class) {
            return method;
          } else if (method.getParameterCount() == 0) {
            withoutArguments = method;
          }
        }
      }
      if (withoutArguments != null) {
        return withoutArguments;
      }
    }
    throw fail(type.getName() + " has no main method");
  }

  private static IllegalStateException fail(String why) {
    System.err.println("interleave.kit: " + why);
    System.exit(1);
    return new IllegalStateException(why);
  }

  /** Cuts the traces below the student's main. */
  private static Throwable withoutOurFrames(Throwable thrown) {
    int depth = 0;
    for (Throwable at = thrown; at != null && depth < MOST_CAUSES; at = at.getCause()) {
      cut(at);
      depth++;
    }
    return thrown;
  }

  private static void cut(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    int end = trace.length;
    while (end > 0 && isOurs(trace[end - 1])) {
      end--;
    }
    if (end > 0) {
      thrown.setStackTrace(Arrays.copyOf(trace, end));
    }
  }

  private static boolean isOurs(StackTraceElement frame) {
    String type = frame.getClassName();
    return type.equals(Launch.class.getName())
        || type.equals("interleave.kit.mp.Child")
        || type.startsWith("java.lang.reflect.")
        || type.startsWith("jdk.internal.reflect.")
        || type.startsWith("java.lang.invoke.");
  }
}
