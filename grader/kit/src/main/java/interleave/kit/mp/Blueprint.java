package interleave.kit.mp;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the constructor by which a child makes a {@link Process} once more, and calls it. */
final class Blueprint {
  private Blueprint() {}

  /**
   * Finds the one constructor of a class that takes these arguments.
   *
   * @throws IllegalArgumentException if there is none, or more than one
   */
  static Constructor<?> of(Class<?> type, List<Object> arguments) {
    boolean inner = type.isLocalClass() || type.isAnonymousClass()
        || type.isMemberClass() && !Modifier.isStatic(type.getModifiers());
    if (inner) {
      throw new IllegalArgumentException(
          type.getName() + " hangs on an object of this process; make it a static or a top-level class");
    }
    List<Constructor<?>> fitting = Arrays.stream(type.getDeclaredConstructors())
        .filter(one -> takes(one.getParameterTypes(), arguments))
        .toList();
    if (fitting.size() != 1) {
      String given = arguments.stream()
          .map(argument -> argument == null ? "null" : argument.getClass().getSimpleName())
          .collect(Collectors.joining(", "));
      throw new IllegalArgumentException(
          "%s has %s that takes what it gives to Process(…): (%s); give there exactly its own arguments, in their order"
              .formatted(type.getName(), fitting.isEmpty() ? "no constructor" : "more than one constructor", given));
    }
    return fitting.getFirst();
  }

  /** Makes the object. */
  static Process build(Class<?> type, List<Object> arguments) throws Throwable {
    Constructor<?> constructor = of(type, arguments);
    try {
      constructor.setAccessible(true);
      return (Process) constructor.newInstance(arguments.toArray());
    } catch (InaccessibleObjectException closed) {
      throw new IllegalStateException(
          type.getName() + " is closed to the kit; let its module open the package to interleave.kit", closed);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private static boolean takes(Class<?>[] parameters, List<Object> arguments) {
    if (parameters.length != arguments.size()) {
      return false;
    }
    for (int i = 0; i < parameters.length; i++) {
      Object argument = arguments.get(i);
      boolean fits = argument == null ? !parameters[i].isPrimitive() : boxed(parameters[i]).isInstance(argument);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static Class<?> boxed(Class<?> type) {
    return MethodType.methodType(type).wrap().returnType();
  }
}
