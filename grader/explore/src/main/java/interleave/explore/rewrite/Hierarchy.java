package interleave.explore.rewrite;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassHierarchyResolver.ClassHierarchyInfo;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Knows the classes that are rewritten, without loading them. */
final class Hierarchy {
  private final Function<String, byte[]> renamed;
  private final Map<String, ClassModel> models = new HashMap<>();
  private final ClassHierarchyResolver resolver;

  /**
   * Prepares to look up.
   *
   * @param renamed gives a class's renamed bytes by its internal name, or null if it is not rewritten
   */
  Hierarchy(Function<String, byte[]> renamed, ClassLoader others) {
    this.renamed = renamed;
    this.resolver = ((ClassHierarchyResolver) this::info)
        .orElse(ClassHierarchyResolver.ofClassLoading(others))
        .orElse(type -> ClassHierarchyInfo.ofInterface());
  }

  ClassHierarchyResolver resolver() {
    return resolver;
  }

  ClassModel model(String name) {
    if (models.containsKey(name)) return models.get(name);
    byte[] bytes = renamed.apply(name);
    ClassModel model = bytes == null ? null : ClassFile.of().parse(bytes);
    models.put(name, model);
    return model;
  }

  private ClassHierarchyInfo info(ClassDesc type) {
    if (!type.isClassOrInterface()) return null;
    String descriptor = type.descriptorString();
    ClassModel model = model(descriptor.substring(1, descriptor.length() - 1));
    if (model == null) return null;
    if (model.flags().has(AccessFlag.INTERFACE)) return ClassHierarchyInfo.ofInterface();
    return ClassHierarchyInfo.ofClass(model.superclass().map(ClassEntry::asSymbol).orElse(null));
  }

  private ClassModel above(ClassModel model) {
    return model.superclass().map(entry -> model(entry.asInternalName())).orElse(null);
  }

  /** Finds who declares a field; null if that class is not rewritten. */
  Declared field(String owner, String name) {
    for (ClassModel at = model(owner); at != null; at = above(at)) {
      for (FieldModel field : at.fields()) {
        if (field.fieldName().equalsString(name)) {
          return new Declared(at.thisClass().asInternalName(), field.flags().flagsMask());
        }
      }
    }
    return null;
  }

  boolean isThread(String name) {
    if (name.equals("java/lang/Thread")) return true;
    ClassModel model = model(name);
    return model != null && model.superclass().isPresent() && isThread(model.superclass().get().asInternalName());
  }

  /** Tells whether a rewritten class from {@code owner} up has a method of its own. */
  boolean declares(String owner, String name, String descriptor) {
    for (ClassModel at = model(owner); at != null; at = above(at)) {
      boolean here = at.methods().stream()
          .anyMatch(m -> m.methodName().equalsString(name) && m.methodType().equalsString(descriptor));
      if (here) return true;
    }
    return false;
  }

  /**
   * A field's declaration.
   *
   * @param owner the class's internal name
   */
  record Declared(String owner, int flags) {
    boolean isConstant() {
      return (flags & (ClassFile.ACC_FINAL | ClassFile.ACC_SYNTHETIC)) != 0;
    }

    boolean isVolatile() {
      return (flags & ClassFile.ACC_VOLATILE) != 0;
    }
  }
}
