package interleave.judge.engine;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;

/** Loads an exercise's spec, its scenes and its skeleton, so that the spec can name them; never a student's class. */
final class SpecLoader extends ClassLoader {
  static {
    registerAsParallelCapable();
  }

  private final Map<String, byte[]> classes;

  SpecLoader(Map<String, byte[]> classes) {
    super("spec", SpecLoader.class.getClassLoader());
    this.classes = Map.copyOf(classes);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    String suffix = ".class";
    byte[] bytes =
        name.endsWith(suffix)
            ? classes.get(name.substring(0, name.length() - suffix.length()).replace('/', '.'))
            : null;
    return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
  }
}
