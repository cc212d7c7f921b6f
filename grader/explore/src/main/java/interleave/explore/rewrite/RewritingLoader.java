package interleave.explore.rewrite;

import interleave.explore.run.Resettable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Loads the program's classes, and those of the JDK's that they share state in, rewritten. */
public final class RewritingLoader extends ClassLoader implements Resettable {
  /** The JDK's classes are rewritten once; no two explorations need them different. */
  private static final Map<String, byte[]> MIRRORED = new ConcurrentHashMap<>();
  /** A judge rewrites one program after another, and each asks for the same classes of the JDK's. */
  private static final Map<String, Optional<byte[]>> RENAMED = new ConcurrentHashMap<>();

  private final Function<String, byte[]> source;
  private final Function<String, byte[]> ahead;
  private final Predicate<String> harness;
  private final Hierarchy hierarchy;
  private final Map<String, byte[]> renamed = new HashMap<>();
  private final List<MethodHandle> resets = new ArrayList<>();

  /**
   * Prepares to load.
   *
   * @param source gives the bytes of the program's classes by their binary names, or null for others
   * @param ahead gives those that {@link Ahead} has rewritten, or null for others
   * @param harness tells which of them are not to be watched, only controlled
   * @param parent loads all others
   */
  public RewritingLoader(
      Function<String, byte[]> source, Function<String, byte[]> ahead, Predicate<String> harness, ClassLoader parent) {
    super("explored", parent);
    this.source = source;
    this.ahead = ahead;
    this.harness = harness;
    // What makes static state anew looks into the classes.
    RewritingLoader.class.getModule().addReads(getUnnamedModule());
    this.hierarchy = new Hierarchy(this::renamed, parent);
  }

  /** Prepares to load classes of the JDK's alone. */
  static RewritingLoader ofJdk() {
    return new RewritingLoader(name -> null, name -> null, name -> false, RewritingLoader.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) return loaded;
      byte[] bytes = rewritten(name.replace('.', '/'));
      return bytes == null ? super.loadClass(name, resolve) : defineClass(name, bytes, 0, bytes.length);
    }
  }

  private byte[] rewritten(String name) {
    if (!name.startsWith(Mirror.PREFIX)) {
      byte[] packed = ahead.apply(name.replace('/', '.'));
      return packed == null ? rewrittenHere(name) : settled(KeptClass.unpack(packed));
    }
    byte[] known = MIRRORED.get(name);
    if (known != null) return known;
    KeptClass kept = Mirrors.kept(name);
    byte[] result = kept == null ? rewrittenHere(name) : settled(kept);
    if (result != null) MIRRORED.put(name, result);
    return result;
  }

  /** A class that cannot be rewritten is nobody's exception: it must not look as if the program had thrown it. */
  private byte[] rewrittenHere(String name) {
    try {
      return rewritten(name, Numbering.HERE);
    } catch (RuntimeException e) {
      throw new LinkageError(name + " cannot be rewritten: " + e.getMessage(), e);
    }
  }

  private static byte[] settled(KeptClass kept) {
    kept.settle();
    return kept.classFile();
  }

  /** Rewrites a class that is given, or one of the JDK's; null if it is neither. */
  byte[] rewritten(String name, Numbering numbering) {
    byte[] bytes = renamed(name);
    if (bytes == null) return null;
    return new ClassRewriter(ClassFile.of().parse(bytes), hierarchy, realm(name), numbering).rewrite();
  }

  private Realm realm(String name) {
    return harness.test(name.replace('/', '.')) ? Realm.CONCURRENT : Realm.of(name);
  }

  private byte[] renamed(String name) {
    if (name.startsWith("java/") || name.startsWith("interleave/explore/model/")) return null;
    if (name.startsWith(Mirror.PREFIX)) return RENAMED.computeIfAbsent(name, RewritingLoader::renamedOfJdk).orElse(null);
    synchronized (renamed) {
      if (renamed.containsKey(name)) return renamed.get(name);
      byte[] original = source.apply(name.replace('/', '.'));
      byte[] result = original == null ? null : Renamer.rename(original);
      renamed.put(name, result);
      return result;
    }
  }

  private static Optional<byte[]> renamedOfJdk(String name) {
    try (InputStream in = Object.class.getResourceAsStream("/" + name.substring(Mirror.PREFIX.length()) + ".class")) {
      return in == null ? Optional.empty() : Optional.of(Renamer.rename(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives the new name of one of the JDK's classes. */
  public static String mirrored(String binaryName) {
    return Mirror.map(binaryName.replace('.', '/')).replace('/', '.');
  }

  @Override
  public void initialised(Class<?> type) {
    try {
      MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
      resets.add(lookup.findStatic(type, Statics.BODY, MethodType.methodType(void.class)));
    } catch (ReflectiveOperationException e) {
      throw new InternalError(e);
    }
  }

  @Override
  public void reset() throws Throwable {
    // A class may be initialised for the first time by another one that is made anew.
    for (int i = 0, known = resets.size(); i < known; i++) resets.get(i).invokeExact();
  }
}
