package interleave.judge.seams;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts seams into classes. What a seam may stop is real threads, so a rewritten class does what it did
 * before, only that other threads may come in between; a class that cannot be rewritten stays as it is.
 */
public final class SeamWeaver {
  private SeamWeaver() {}

  /**
   * Rewrites all classes of a submission.
   *
   * @param classes by binary name
   * @return the same names, with seams
   */
  public static Map<String, byte[]> weave(Map<String, byte[]> classes) {
    ClassFile reader = ClassFile.of();
    Map<String, ClassModel> models = new HashMap<>();
    classes.forEach((name, bytes) -> {
      try {
        models.put(name, reader.parse(bytes));
      } catch (IllegalArgumentException e) {
        // Whatever this is, it is the JVM's to refuse.
      }
    });
    OwnClasses own = new OwnClasses(models.values());
    ClassFile writer = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(resolver(own)));
    Map<String, byte[]> woven = new HashMap<>(classes);
    models.forEach((name, model) -> {
      try {
        woven.put(name, new ClassWeaver(own, model).weave(writer));
      } catch (RuntimeException e) {
        // Too large a method, or code that no compiler writes: it plays without seams.
      }
    });
    return woven;
  }

  static ClassHierarchyResolver resolver(OwnClasses own) {
    return ClassHierarchyResolver.ofClassLoading(ClassLoader.getPlatformClassLoader())
        .orElse(own::hierarchy)
        .orElse(type -> ClassHierarchyResolver.ClassHierarchyInfo.ofInterface());
  }
}
