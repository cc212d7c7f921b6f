package interleave.stage.play;

import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

/** Defines classes from memory and has no resources. */
public final class Loader extends ClassLoader {
  static final String STUDENT = "student";
  static final String SCENES = "scenes";

  static {
    registerAsParallelCapable();
  }

  private final Map<String, byte[]> classes;

  Loader(String name, Map<String, byte[]> classes, ClassLoader parent) {
    super(name, parent);
    this.classes = new HashMap<>(classes);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) throw new ClassNotFoundException(name);
    return defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  public URL getResource(String name) {
    return null;
  }

  @Override
  public Enumeration<URL> getResources(String name) {
    return Collections.emptyEnumeration();
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    return null;
  }
}
