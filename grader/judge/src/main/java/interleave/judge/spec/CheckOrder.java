package interleave.judge.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;

/** Keeps checks in the order of their rank, then of the source, which reflection forgets and the class file keeps. */
public final class CheckOrder implements MethodOrderer {

  /** Returns the checks of a spec in their order. */
  public static List<Method> checksOf(Class<?> spec) {
    return Arrays.stream(spec.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Check.class))
        .sorted(comparator(spec))
        .toList();
  }

  @Override
  public void orderMethods(MethodOrdererContext context) {
    Comparator<Method> order = comparator(context.getTestClass());
    context
        .getMethodDescriptors()
        .sort((one, two) -> order.compare(one.getMethod(), two.getMethod()));
  }

  private static Comparator<Method> comparator(Class<?> spec) {
    List<String> source = source(spec);
    return Comparator.comparingInt(CheckOrder::rank)
        .thenComparingInt(method -> source.indexOf(method.getName()))
        .thenComparing(Method::getName);
  }

  private static int rank(Method method) {
    Check check = method.getAnnotation(Check.class);
    return check == null ? 0 : check.order();
  }

  private static List<String> source(Class<?> spec) {
    String file = spec.getName().substring(spec.getName().lastIndexOf('.') + 1) + ".class";
    try (InputStream in = spec.getResourceAsStream(file)) {
      List<String> names = new ArrayList<>();
      if (in != null) {
        ClassFile.of().parse(in.readAllBytes()).methods().forEach(m -> names.add(m.methodName().stringValue()));
      }
      return names;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
