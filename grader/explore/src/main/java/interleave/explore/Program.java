package interleave.explore;

import interleave.explore.rewrite.RewritingLoader;
import interleave.explore.run.Resettable;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.concurrent.Callable;

/** The explored program, loaded into the explorer's own loader. */
final class Program implements Callable<Void> {
  private final RewritingLoader loader;
  private final String type;
  private final String method;
  private final Object[] arguments;
  private Method entry;

  Program(ClassSource source, ClassLoader parent, String type, String method, Object... arguments) {
    this.loader = new RewritingLoader(source::bytes, source::rewritten, source::isHarness, parent);
    this.type = type;
    this.method = method;
    this.arguments = arguments;
  }

  /** Finds the code behind a lambda expression, whose own class cannot be rewritten. */
  static Program of(Body body, ClassSource source, ClassLoader parent) {
    SerializedLambda lambda = lambda(body);
    Object[] captured = new Object[lambda.getCapturedArgCount()];
    for (int i = 0; i < captured.length; i++) captured[i] = shared(lambda.getCapturedArg(i));
    return new Program(source, parent, lambda.getImplClass().replace('/', '.'), lambda.getImplMethodName(), captured);
  }

  private static SerializedLambda lambda(Body body) {
    try {
      Method replace = body.getClass().getDeclaredMethod("writeReplace");
      replace.setAccessible(true);
      return (SerializedLambda) replace.invoke(body);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("the body must be a lambda expression or a method reference", e);
    }
  }

  private static Object shared(Object captured) {
    if (captured != null && captured.getClass().getClassLoader() != null) {
      throw new IllegalArgumentException(
          "the body captures a " + captured.getClass().getName() + "; make it inside the body, since its class is loaded anew");
    }
    return captured;
  }

  Class<?> load(String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("there is no class " + name, e);
    }
  }

  Resettable statics() {
    return loader;
  }

  /** Plays once. */
  @Override
  public Void call() throws Exception {
    try {
      entry().invoke(null, arguments);
    } catch (InvocationTargetException e) {
      throw Program.<RuntimeException>sneak(e.getCause());
    } catch (Throwable e) {
      throw Program.<RuntimeException>sneak(e);
    }
    return null;
  }

  private Method entry() {
    if (entry != null) return entry;
    entry = Arrays.stream(load(type).getDeclaredMethods())
        .filter(m -> m.getName().equals(method) && m.getParameterCount() == arguments.length)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no " + type + "." + method));
    if (!Modifier.isStatic(entry.getModifiers())) {
      throw new IllegalArgumentException("the body uses its own object; make what it needs inside it: " + type + "." + method);
    }
    entry.setAccessible(true);
    return entry;
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> T sneak(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
